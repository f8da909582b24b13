package org.filmscore.catalog.film;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FilmResourceTest {

    @Test
    void publishesAFilm() {
        given().auth()
                .oauth2(Tokens.of("eve").in("editor").signed())
                .contentType(ContentType.JSON)
                .body(
                        "{\"title\":\"Heat\",\"year\":1995,\"credits\":[{\"person\":\"Al Pacino\",\"role\":\"ACTOR\"}],\"externalIds\":{\"imdb\":\"tt0113277\"}}")
                .post("/api/v1/films")
                .then()
                .log()
                .all()
                .statusCode(201)
                .body("slug", equalTo("heat-1995"));
        given().get("/api/v1/films?q=pacino&genre=x&sort=-metascore,title&count=true")
                .then()
                .log()
                .all()
                .statusCode(200);
        given().get("/api/v1/films?q=pacino&limit=1&count=true&externalId=imdb:tt0113277")
                .then()
                .log()
                .all()
                .statusCode(200);
        given().get("/api/v1/films?sort=foo&limt=3").then().log().all().statusCode(400);
        given().get("/q/metrics").then().log().all().statusCode(200);
        for (var body : new String[] {
            "{\"title\":7}",
            "[]",
            "{",
            "{\"titel\":1}",
            "{\"title\":\"a\",\"year\":7.9}",
            "{\"title\":\"\",\"genres\":[\"\"]}",
            ""
        })
            given().auth()
                    .oauth2(Tokens.of("eve").in("editor").signed())
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/films")
                    .then()
                    .log()
                    .all()
                    .statusCode(400);
    }
}
