package org.filmscore.catalog.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.in;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import is streamed under every spelling of its path. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ImportPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/films/import",
                "/films/import/",
                "/films/import;a=b",
                "/films/import;",
                "/films/import/;a=b",
                "/films/import//",
                "/films;a=b/import",
                "/films/%69mport",
                "/f%69lms/imp%6Frt/",
                "/films/./import",
                "/films/x/../import",
                "/films//import",
                "/films%2Fimport;a=b",
                "/films/import%2F;a=b"
            })
    void readsRowsUnderEverySpelling(String path) {
        post(path).statusCode(200).body(containsString("\"summary\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/films/import/x", "/films/IMPORT", "/films/%2569mport", "/films/x/import", "/people/import"})
    void findsNoImportUnderAnotherPath(String path) {
        post(path).statusCode(in(List.of(404, 405))).contentType("application/problem+json");
    }

    private static ValidatableResponse post(String path) {
        return given().auth()
                .oauth2(Tokens.of("eve").in("editor").signed())
                .contentType("application/x-ndjson")
                .urlEncodingEnabled(false)
                .body("{\"title\": \"\"}\n".getBytes(UTF_8))
                .post("/api/v1" + path)
                .then();
    }
}
