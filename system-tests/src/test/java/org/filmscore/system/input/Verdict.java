package org.filmscore.system.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filmscore.system.Answer;
import org.filmscore.system.document.Operation;
import org.filmscore.system.input.Wrong.Due;

/** What is to be said against an answer to a wrong request. */
final class Verdict {

    private static final Pattern JAVA_NAME = Pattern.compile("\\b(java|jakarta|javax|sun|jdk)\\.\\w|\\b(org|com|io)\\."
            + "(filmscore|fasterxml|quarkus|vertx|netty|smallrye|jboss|hibernate|postgresql|eclipse|jose4j)|"
            + "Exception|\\bNullPointer|SQLSTATE|\\bat \\w+\\(|"
            + "\\b[A-Z][a-z]+([A-Z][a-z]+)*(Draft|View|Query|Resource|Deserializer|Node)\\b");
    private static final List<String> MEMBERS = List.of("type", "title", "status", "detail", "instance", "traceId");

    private final List<String> complaints = new ArrayList<>();
    private final Wrong wrong;
    private final Answer answer;

    private Verdict(Wrong wrong, Answer answer) {
        this.wrong = wrong;
        this.answer = answer;
    }

    static List<String> on(Operation operation, Wrong wrong, Answer answer) {
        var verdict = new Verdict(wrong, answer);
        verdict.status(operation);
        if (answer.status() >= 400) {
            verdict.problem();
        }
        return verdict.complaints;
    }

    private void status(Operation operation) {
        if (!operation.statuses().contains(answer.status())) {
            complaints.add(answer.status() + " is not documented");
        }
        if (answer.status() >= 500) {
            complaints.add("a fault of the service");
        }
        switch (wrong.due()) {
            case Due.Status(var status) when answer.status() != status -> complaints.add("not " + status);
            case Due.Refusal refusal when answer.status() < 400 -> complaints.add("taken");
            case Due.Refusal(var name) when name.isPresent() -> name(name.get());
            default -> {}
        }
    }

    private void name(String name) {
        var named = violations().anyMatch(place -> place.equals(name) || place.startsWith(name + "/"));
        if (!named && answer.status() == 400) {
            complaints.add("does not name " + name);
        }
    }

    private void problem() {
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            complaints.add("no problem, but '" + answer.header("Content-Type") + "'");
            return;
        }
        var problem = answer.json();
        MEMBERS.stream()
                .filter(member -> problem.path(member).asText().isBlank())
                .forEach(member -> complaints.add("no " + member));
        if (problem.path("status").asInt() != answer.status()) {
            complaints.add("says that its status is " + problem.path("status"));
        }
        var leak = JAVA_NAME.matcher(answer.body());
        if (leak.find()) {
            complaints.add("has a Java name in it: " + leak.group());
        }
    }

    private Stream<String> violations() {
        return answer.header("Content-Type").contains("json")
                ? answer.json().path("violations").valueStream().map(Verdict::place)
                : Stream.empty();
    }

    private static String place(JsonNode violation) {
        return violation.has("pointer")
                ? violation.path("pointer").asText()
                : violation.path("parameter").asText();
    }
}
