package org.filmscore.service.openapi;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Reference;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Shared parts that no operation of a service refers to, which readers of its document need not see. */
final class UnusedParts {

    private UnusedParts() {}

    /** What stays is sorted. */
    static void drop(OpenAPI document) {
        var components = document.getComponents();
        var parameters = names(Call.of(document).flatMap(Call::parameters));
        components.setParameters(kept(components.getParameters(), parameters));
        components.setResponses(kept(components.getResponses(), names(answers(document))));
        var answers = Stream.concat(answers(document), values(components.getResponses()));
        var headers = names(answers.map(APIResponse::getHeaders).flatMap(UnusedParts::values));
        components.setHeaders(kept(components.getHeaders(), headers));
    }

    private static Stream<APIResponse> answers(OpenAPI document) {
        return Call.of(document)
                .flatMap(call -> values(call.operation().getResponses().getAPIResponses()));
    }

    private static Set<String> names(Stream<? extends Reference<?>> parts) {
        return parts.map(Reference::getRef)
                .filter(reference -> reference != null)
                .map(SchemaNames::referredToBy)
                .collect(Collectors.toSet());
    }

    private static <T> Stream<T> values(Map<String, T> parts) {
        return parts == null ? Stream.of() : parts.values().stream();
    }

    private static <T> Map<String, T> kept(Map<String, T> parts, Set<String> used) {
        var kept = new TreeMap<>(parts);
        kept.keySet().retainAll(used);
        return kept;
    }
}
