package org.filmscore.service.openapi;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Texts that are written once. A property without a description takes description, examples, format and range of the property
 * of the same name in the draft: {@code Film}, {@code FilmRow} and {@code ListedFilm} take those of {@code FilmDraft}. Without a
 * draft it takes those that all documents share.
 */
final class PropertyTexts {

    private static final String SHARED = "SharedProperties";
    private static final Pattern OF_THE_SAME_DRAFT = Pattern.compile("^Listed|(Draft|Row|Item)$");

    private PropertyTexts() {}

    static void complete(Components components) {
        var schemas = components.getSchemas();
        var shared = properties(schemas.get(SHARED));
        components.removeSchema(SHARED);
        schemas.forEach((name, schema) -> {
            var draft = properties(schemas.get(OF_THE_SAME_DRAFT.matcher(name).replaceAll("") + "Draft"));
            properties(schema)
                    .forEach((property, value) -> Stream.of(draft, shared)
                            .map(texts -> texts.get(property))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .filter(text ->
                                    value.getDescription() == null && Objects.equals(text.getRef(), value.getRef()))
                            .ifPresent(text -> copy(text, value)));
        });
    }

    private static Map<String, Schema> properties(Schema schema) {
        return schema == null || schema.getProperties() == null ? Map.of() : schema.getProperties();
    }

    private static void copy(Schema text, Schema value) {
        value.setDescription(text.getDescription());
        if (value.getExamples() == null) {
            value.setExamples(text.getExamples());
        }
        if (value.getFormat() == null) {
            value.setFormat(text.getFormat());
        }
        if (value.getMinimum() == null && value.getMaximum() == null) {
            value.setMinimum(text.getMinimum());
            value.setMaximum(text.getMaximum());
        }
    }
}
