package org.filmscore.fuzzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The OpenAPI document of one service.
 *
 * @param service its name in messages
 * @param address where the service listens
 */
public record Document(String service, URI address, JsonNode json) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** Every operation of every document whose response has an end. A document without operations fails: it would prove nothing. */
    public static List<Operation> operations(List<Document> documents) {
        assertThat(documents)
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document.operations())
                        .as("operations of %s", document.service())
                        .isNotEmpty());
        return documents.stream()
                .flatMap(document -> document.operations().stream())
                .filter(operation -> !operation.isEndless())
                .toList();
    }

    public List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        json.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .map(entry ->
                                new Operation(this, entry.getKey().toUpperCase(), path.getKey(), entry.getValue()))
                        .forEach(operations::add));
        return operations;
    }

    /** The node itself or, if it is a reference, the node it refers to. */
    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.startsWith("#") ? resolved(json.at(reference.substring(1))) : node;
    }

    @Override
    public String toString() {
        return service;
    }
}
