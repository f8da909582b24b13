package org.filmscore.service.openapi;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The parts that every document has, from {@code shared.yaml}. */
final class SharedParts {

    private SharedParts() {}

    static void addTo(OpenAPI document) {
        var shared = read();
        var info = document.getInfo();
        info.setDescription(
                Objects.requireNonNullElse(info.getDescription(), "").strip()
                        + "\n"
                        + shared.getInfo().getDescription());
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        add(shared.getComponents(), document.getComponents());
    }

    private static void add(Components shared, Components components) {
        shared.getSecuritySchemes().forEach(components::addSecurityScheme);
        shared.getParameters().forEach(components::addParameter);
        shared.getHeaders().forEach(components::addHeader);
        shared.getSchemas().forEach(components::addSchema);
        shared.getResponses().forEach(components::addResponse);
    }

    private static OpenAPI read() {
        return SmallRyeOpenAPI.builder()
                .withApplicationClassLoader(SharedParts.class.getClassLoader())
                .withCustomStaticFile(() -> SharedParts.class.getResourceAsStream("shared.yaml"))
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false)
                .build()
                .model();
    }
}
