package org.filmscore.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ProblemsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/v2/films", "/nothing", "/", "/problems/nothing"})
    void answersAProblemForAnUnknownPath(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/problems/not-found"))
                .body("instance", equalTo(path))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void continuesTheTraceOfTheCaller() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00")
                .get("/api/v1/films/nothing")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/film-not-found"))
                .body("traceId", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/faults/exception",
                "/api/v1/faults/overflow",
                "/api/v1/faults/assertion",
                "/faults/route"
            })
    void answersAProblemThatRevealsNothingForEveryFault(String path) {
        given().get(path)
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/internal-error"))
                .body("instance", equalTo(path))
                .body(not(containsString("secret")));
    }

    @Test
    void explainsEachKindOfProblemAtItsAddress() {
        var page = given().get("/problems")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();

        var addresses = XmlPath.given(page.replace("<!doctype html>", "").replace("<meta charset=\"utf-8\">", ""))
                .getList("html.body.ul.li.a.@href", String.class);
        assertThat(addresses).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        addresses.forEach(address -> given().get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<code>" + address + "</code>")));
    }

    @Test
    void namesAParameterThatIsRepeated() {
        given().get("/api/v1/films?limit=1&limit=2")
                .then()
                .statusCode(400)
                .body("violations[0].parameter", equalTo("limit"))
                .body("violations[0].message", equalTo("must be given once"));
    }
}
