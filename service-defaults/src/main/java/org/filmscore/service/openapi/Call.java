package org.filmscore.service.openapi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** One operation with where it is, and what its looks say of it. */
record Call(String path, HttpMethod method, Operation operation) {

    static Stream<Call> of(OpenAPI document) {
        return document.getPaths().getPathItems().entrySet().stream()
                .flatMap(item -> item.getValue().getOperations().entrySet().stream()
                        .map(found -> new Call(item.getKey(), found.getKey(), found.getValue())));
    }

    boolean isRead() {
        return method == HttpMethod.GET;
    }

    /** Whether the response has a tag: one that is sent while it is read has none. */
    boolean isTaggedRead() {
        return isRead() && !says("x-stream") && !says("x-export");
    }

    /** By a variable, or by who calls: {@code me} is nobody until they have said something. */
    boolean namesSomething() {
        return path.contains("{") || List.of(path.split("/")).contains("me");
    }

    boolean takesBody() {
        return operation.getRequestBody() != null;
    }

    boolean answersWithBody() {
        return successes().anyMatch(status -> !status.equals("204"));
    }

    /** Whether doing it twice differs from doing it once. */
    boolean isIdempotentByKey() {
        return method == HttpMethod.POST && !changesNothing() && !says("x-import");
    }

    /** A POST that asks a question says so by this extension. */
    boolean changesNothing() {
        return isRead() || says("x-safe");
    }

    private boolean says(String extension) {
        return operation.getExtensions() != null
                && Boolean.TRUE.equals(operation.getExtensions().get(extension));
    }

    /** Whether it may write what does not exist yet, at an address that the caller knows. */
    boolean mayCreate() {
        return method == HttpMethod.PUT && operation.getResponses().getAPIResponse("201") != null;
    }

    boolean isConditional() {
        return header("If-Match").isPresent();
    }

    /** What a group may write is shared: somebody else may have been faster. */
    boolean isConditionalOnOthers() {
        return isConditional() && isForAGroup();
    }

    boolean isOpen() {
        return operation.getSecurity() == null || operation.getSecurity().isEmpty();
    }

    /** The groups of which the caller must be in one; none where any user may call. */
    List<String> groups() {
        return isOpen()
                ? List.of()
                : operation.getSecurity().stream()
                        .flatMap(way -> way.getSchemes().values().stream())
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList();
    }

    boolean isForAGroup() {
        return !groups().isEmpty();
    }

    Stream<String> successes() {
        return operation.getResponses().getAPIResponses().keySet().stream().filter(status -> status.startsWith("2"));
    }

    Optional<Parameter> header(String name) {
        return parameters()
                .filter(parameter -> parameter.getIn() == Parameter.In.HEADER && name.equals(parameter.getName()))
                .findAny();
    }

    Stream<Parameter> parameters() {
        return operation.getParameters() == null ? Stream.of() : operation.getParameters().stream();
    }
}
