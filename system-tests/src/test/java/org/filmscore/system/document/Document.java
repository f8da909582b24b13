package org.filmscore.system.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.system.Filmscore;

/** The OpenAPI document that a service serves. */
public record Document(ServiceName service, JsonNode json) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** Those of all services. */
    public static List<Document> all(Filmscore filmscore) {
        return Arrays.stream(ServiceName.values())
                .map(service -> new Document(
                        service,
                        filmscore
                                .api(service)
                                .get("/q/openapi?format=json")
                                .expecting(200)
                                .json()))
                .toList();
    }

    /** Every operation of every service whose answer has an end: a proof over none of them proves nothing. */
    public static List<Operation> operations(List<Document> documents) {
        assertThat(documents)
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

    /** What a node says, where it refers to another: that one. */
    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.startsWith("#") ? resolved(json.at(reference.substring(1))) : node;
    }

    @Override
    public String toString() {
        return service.toString();
    }
}
