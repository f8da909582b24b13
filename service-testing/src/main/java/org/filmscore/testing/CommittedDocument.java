package org.filmscore.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The OpenAPI document that is committed for a service, so that a change of its API shows in review. It is JSON: in YAML
 * a day is no text to every reader.
 */
public record CommittedDocument(String service) {

    private static final Path ROOT = Path.of("..");

    /** Asks the service under test for its document, and keeps that where it can be copied from. */
    public void assertIsServed() throws IOException {
        var served = Path.of("target", service + ".json");
        Files.writeString(served, RestAssured.get("/q/openapi?format=json").asString() + "\n");

        var committed = ROOT.resolve("docs").resolve("api").resolve(service + ".json");
        assertThat(committed)
                .as(
                        "what %s says of itself; if its API was meant to change: cp %s/%s docs/api/",
                        service, service, served)
                .exists()
                .hasSameTextualContentAs(served);
    }
}
