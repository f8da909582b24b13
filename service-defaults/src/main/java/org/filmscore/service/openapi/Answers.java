package org.filmscore.service.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Everything an operation may answer: what its success says of itself, and its problems. */
final class Answers {

    private static final List<Rule> RULES = List.of(
            new Rule("304", "NotModified", Call::isTaggedRead),
            new Rule("400", "BadRequest", call -> true),
            new Rule("401", "Unauthorized", call -> true),
            new Rule("403", "Forbidden", Call::isForAGroup),
            new Rule("404", "NotFound", Call::namesSomething),
            new Rule("406", "NotAcceptable", Call::answersWithBody),
            new Rule("408", "RequestTimeout", Call::takesBody),
            new Rule("412", "Stale", Call::isConditional),
            new Rule("413", "ContentTooLarge", Call::takesBody),
            new Rule("414", "UriTooLong", call -> true),
            new Rule("415", "UnsupportedMediaType", Call::takesBody),
            new Rule("422", "IdempotencyKeyReused", Call::isIdempotentByKey),
            new Rule("428", "PreconditionRequired", Call::isConditionalOnOthers),
            new Rule("429", "TooManyRequests", call -> true),
            new Rule("431", "RequestHeaderFieldsTooLarge", call -> true),
            new Rule("503", "TemporarilyUnavailable", call -> true));

    private final Components components;

    Answers(Components components) {
        this.components = components;
    }

    void complete(Call call) {
        var answers = call.operation().getResponses();
        // Quarkus's own guesses at who may call.
        answers.removeAPIResponse("401");
        answers.removeAPIResponse("403");
        answers.getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                success(status, answer, call);
            } else if (answer.getContent() == null) {
                answer.setContent(Problems.content(status, answer.getDescription(), call));
            }
        });
        RULES.stream()
                .filter(rule -> rule.holds().test(call))
                .forEach(rule -> answers.addAPIResponse(
                        rule.status(), createAPIResponse().ref(rule.answer())));
        answers.setAPIResponses(new TreeMap<>(answers.getAPIResponses()));
    }

    private void success(String status, APIResponse answer, Call call) {
        if (answer.getContent() == null && !status.equals("204")) {
            answer.setContent(
                    call.operation().getResponses().getAPIResponse("200").getContent());
        }
        var body = body(answer);
        switch (answer.getDescription()) {
            case "OK" -> answer.setDescription(body.map(Schema::getDescription).orElse("Done."));
            case "No Content" -> answer.setDescription("Done; there is nothing more to say.");
            default -> {}
        }
        header("Cache-Control", true, answer);
        header("ETag", call.isTaggedRead() || body.isPresent() && !call.changesNothing(), answer);
        header("Link", body.filter(Answers::isPage).isPresent(), answer);
        header("Location", status.equals("201"), answer);
        header("Idempotency-Replayed", call.isIdempotentByKey(), answer);
    }

    private Optional<Schema> body(APIResponse answer) {
        return Optional.ofNullable(answer.getContent())
                .flatMap(content -> content.getMediaTypes().values().stream().findFirst())
                .map(type -> type.getSchema().getRef())
                .map(ref -> components.getSchemas().get(SchemaNames.referredToBy(ref)));
    }

    private static void header(String name, boolean holds, APIResponse answer) {
        if (holds) {
            answer.addHeader(name, createHeader().ref(name));
        }
    }

    private static boolean isPage(Schema schema) {
        return schema.getProperties() != null && schema.getProperties().containsKey("next");
    }

    /** A status that an operation may answer with if something holds for it. */
    private record Rule(String status, String answer, Predicate<Call> holds) {}
}
