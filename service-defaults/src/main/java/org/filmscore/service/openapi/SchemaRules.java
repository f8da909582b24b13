package org.filmscore.service.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** How schemas say what the services do. */
final class SchemaRules {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Map<String, String> FORMATS =
            Map.of("LocalDate", "date", "Instant", "date-time", "UUID", "uuid");

    private SchemaRules() {}

    /** For every schema, wherever it stands. */
    static Schema applied(Schema schema) {
        if (schema.getRef() != null && schema.getRef().startsWith(SCHEMAS)) {
            refer(schema, schema.getRef().substring(SCHEMAS.length()));
        }
        if (schema.getPattern() != null) {
            schema.setPattern(anchored(schema.getPattern()));
        }
        return schema;
    }

    private static void refer(Schema schema, String type) {
        if (!SchemaNames.PLAIN_VALUES.contains(type)) {
            schema.setRef(SCHEMAS + SchemaNames.of(type));
            return;
        }
        schema.setRef(null);
        schema.setType(List.of(SchemaType.STRING));
        schema.setFormat(FORMATS.get(type));
    }

    /** Bean Validation matches the whole text, JSON Schema looks for a part; that of {@code @NotBlank} means a part. */
    private static String anchored(String pattern) {
        return pattern.equals("\\S") || pattern.startsWith("^") ? pattern : "^(?:" + pattern + ")$";
    }

    /** What is sent has nothing but its properties; what is received has its arrays always. */
    static void complete(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        if (name.endsWith("Draft") || name.endsWith("Patch") || name.endsWith("Row")) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            return;
        }
        schema.getProperties().forEach((property, value) -> {
            var isThere = value.getType() != null && value.getType().contains(SchemaType.ARRAY);
            var isRequired =
                    schema.getRequired() != null && schema.getRequired().contains(property);
            if (isThere && !isRequired && !name.equals("Problem")) {
                schema.addRequired(property);
            }
        });
    }
}
