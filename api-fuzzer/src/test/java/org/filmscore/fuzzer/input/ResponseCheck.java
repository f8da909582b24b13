package org.filmscore.fuzzer.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.http.Answer;
import org.filmscore.fuzzer.input.Attack.Expectation;

/** Checks the response to an attack: documented, expected, a problem document if it is an error, and free of internal names. */
public final class ResponseCheck {

    private static final Pattern JAVA_NAME = Pattern.compile("\\b(java|jakarta|javax|sun|jdk)\\.\\w|\\b(org|com|io)\\."
            + "(fasterxml|quarkus|vertx|netty|smallrye|jboss|hibernate|postgresql|eclipse|jose4j)|"
            + "\\b[a-z]\\w*(\\.[a-z]\\w*){2,}\\.[A-Z]\\w+|"
            + "Exception|\\bNullPointer|SQLSTATE|\\bat \\w+\\(|"
            + "\\b[A-Z][a-z]+([A-Z][a-z]+)*(Draft|View|Query|Resource|Deserializer|Node)\\b");
    private static final List<String> MEMBERS = List.of("type", "title", "status", "detail", "instance", "traceId");

    private final List<String> complaints = new ArrayList<>();
    private final Attack attack;
    private final Answer answer;

    private ResponseCheck(Attack attack, Answer answer) {
        this.attack = attack;
        this.answer = answer;
    }

    /** @param internalNames names that no response may contain, beside those of Java and its frameworks */
    public static List<String> complaints(
            Operation operation, Attack attack, Answer answer, Set<String> internalNames) {
        var check = new ResponseCheck(attack, answer);
        check.status(operation);
        if (answer.status() >= 400) {
            check.problem();
            check.internals(internalNames);
        }
        return check.complaints;
    }

    private void status(Operation operation) {
        if (!operation.statuses().contains(answer.status())) {
            complaints.add(answer.status() + " is not documented");
        }
        if (answer.status() >= 500) {
            complaints.add("a fault of the service");
        }
        switch (attack.expected()) {
            case Expectation.Status(var status) when answer.status() != status -> complaints.add("not " + status);
            case Expectation.Refusal refusal when answer.status() < 400 -> complaints.add("accepted");
            case Expectation.Refusal(var name) when name.isPresent() -> name(name.get());
            case Expectation.NothingToDelete nothing
            when answer.status() < 400 && answer.status() != 204 -> complaints.add("accepted");
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
        if (answer.body().isBlank()) {
            complaints.add("an empty body");
        }
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            complaints.add("not a problem document, but '" + answer.header("Content-Type") + "'");
            return;
        }
        var problem = answer.json();
        MEMBERS.stream()
                .filter(member -> problem.path(member).asText().isBlank())
                .forEach(member -> complaints.add("no " + member));
        if (problem.path("status").asInt() != answer.status()) {
            complaints.add("its status member is " + problem.path("status"));
        }
    }

    private void internals(Set<String> internalNames) {
        var leak = JAVA_NAME.matcher(answer.body());
        if (leak.find()) {
            complaints.add("contains a Java name: " + leak.group());
        }
        internalNames.stream()
                .filter(answer.body()::contains)
                .forEach(name -> complaints.add("contains an internal name: " + name));
    }

    private Stream<String> violations() {
        return answer.header("Content-Type").contains("json")
                ? answer.json().path("violations").valueStream().map(ResponseCheck::place)
                : Stream.empty();
    }

    private static String place(JsonNode violation) {
        return violation.has("pointer")
                ? violation.path("pointer").asText()
                : violation.path("parameter").asText();
    }
}
