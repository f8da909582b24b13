package org.filmscore.service.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Merge patches (RFC 7396): what PUT takes at the same path, each part optional, and null to take it away. */
final class Patches {

    private Patches() {}

    static void applyTo(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .filter(item -> item.getPATCH() != null && item.getPUT() != null)
                .forEach(item -> describe(item, document.getComponents()));
    }

    private static void describe(PathItem item, Components components) {
        var draft = bodies(item.getPUT()).getFirst().getSchema().getRef();
        var name = SchemaNames.referredToBy(draft);
        var patch = name.replace("Draft", "Patch");
        components.addSchema(patch, patchOf(components.getSchemas().get(name)));
        bodies(item.getPATCH()).forEach(body -> body.setSchema(createSchema().ref(patch)));
        components.removeSchema("JsonNode");
    }

    private static List<MediaType> bodies(Operation operation) {
        return List.copyOf(
                operation.getRequestBody().getContent().getMediaTypes().values());
    }

    private static Schema patchOf(Schema draft) {
        var required = draft.getRequired() == null ? List.of() : draft.getRequired();
        var patch = createSchema()
                .addType(SchemaType.OBJECT)
                .description("Changes, as a merge patch (RFC 7396): what is left out stays, null takes a part away.");
        draft.getProperties().entrySet().stream()
                .filter(property -> isNumber(property.getValue()))
                .forEach(property -> patch.setExamples(List.of(Map.of(
                        property.getKey(), property.getValue().getExamples().getFirst()))));
        draft.getProperties()
                .forEach((name, value) -> patch.addProperty(name, required.contains(name) ? value : nullable(value)));
        return patch;
    }

    /** One number makes an example of a small change. */
    private static boolean isNumber(Schema value) {
        return value.getExamples() != null && value.getExamples().getFirst() instanceof Number;
    }

    private static Schema nullable(Schema value) {
        if (value.getRef() != null) {
            return createSchema().anyOf(List.of(value, createSchema().addType(SchemaType.NULL)));
        }
        var copy = createSchema();
        value.getAll().forEach((key, kept) -> copy.set(key, kept));
        var types = new ArrayList<>(value.getType());
        types.add(SchemaType.NULL);
        return copy.type(types);
    }
}
