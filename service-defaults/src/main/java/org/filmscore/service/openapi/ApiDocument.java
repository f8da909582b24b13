package org.filmscore.service.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Completes the document of a service by the rules that hold for all of them. */
@OpenApiFilter(stages = RunStage.BUILD)
public class ApiDocument implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        return SchemaRules.applied(schema);
    }

    /** Called last, when every schema has been seen. */
    @Override
    public void filterOpenAPI(OpenAPI document) {
        SharedParts.addTo(document);
        SchemaNames.applyTo(document);
        PropertyTexts.complete(document.getComponents());
        Patches.applyTo(document);
        document.getComponents().getSchemas().forEach(SchemaRules::complete);
        var answers = new Answers(document.getComponents());
        var examples = new Examples(document.getComponents());
        Call.of(document).forEach(call -> {
            Access.describe(call);
            answers.complete(call);
            Parameters.complete(call, document.getComponents());
            examples.addTo(call.operation());
        });
        sort(document);
        UnusedParts.drop(document);
    }

    /** A committed document must not change because classes were read in another order. */
    private static void sort(OpenAPI document) {
        var components = document.getComponents();
        components.setSchemas(new TreeMap<>(components.getSchemas()));
        document.getPaths().setPathItems(new TreeMap<>(document.getPaths().getPathItems()));
    }
}
