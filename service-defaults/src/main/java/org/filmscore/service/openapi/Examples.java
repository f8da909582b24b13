package org.filmscore.service.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Whole examples of bodies, put together from those of their properties. */
final class Examples {

    private final Components components;

    Examples(Components components) {
        this.components = components;
    }

    void addTo(Operation operation) {
        var sent = Stream.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
        var received =
                operation.getResponses().getAPIResponses().values().stream().map(answer -> answer.getContent());
        Stream.concat(sent, received).filter(content -> content != null).forEach(this::complete);
    }

    private void complete(Content content) {
        content.getMediaTypes().values().stream()
                .filter(type -> type.getExample() == null && type.getExamples() == null && type.getSchema() != null)
                .forEach(type -> of(type.getSchema()).ifPresent(type::setExample));
    }

    private Optional<Object> of(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return Optional.of(schema.getExamples().getFirst());
        }
        if (schema.getRef() != null) {
            return of(components.getSchemas().get(SchemaNames.referredToBy(schema.getRef())));
        }
        if (schema.getItems() != null) {
            return of(schema.getItems()).map(List::of);
        }
        return schema.getProperties() == null ? Optional.empty() : Optional.of(together(schema));
    }

    private Object together(Schema schema) {
        var example = new LinkedHashMap<String, Object>();
        schema.getProperties().forEach((name, value) -> of(value).ifPresent(part -> example.put(name, part)));
        return example;
    }
}
