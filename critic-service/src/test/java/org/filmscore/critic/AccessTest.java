package org.filmscore.critic;

import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Callers.with;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may write: editors, and nobody else. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AccessTest {

    @ParameterizedTest
    @CsvSource({
        "POST, /publications",
        "PUT, /publications/any",
        "POST, /critics",
        "PUT, /critics/any",
        "POST, /films/any/critic-reviews",
        "PUT, /critic-reviews/any",
        "DELETE, /critic-reviews/any"
    })
    void letsOnlyEditorsWrite(String method, String path) {
        var body = "{}";

        anyone().body(body)
                .request(method, path)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthorized"));
        for (var group : new String[] {"user", "moderator", "admin"}) {
            with(Tokens.of("ana").in(group).signed())
                    .body(body)
                    .request(method, path)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/forbidden"));
        }
    }

    @Test
    void refusesInvalidTokens() {
        var eve = Tokens.of("eve").in("editor");
        for (var token : new String[] {eve.signedByAnotherKey(), eve.unsigned(), eve.signedWithThePublicKey()}) {
            with(token).body("{}").post("/publications").then().statusCode(401);
        }
        with(Tokens.of("eve").in("editor").expired().signed())
                .body("{}")
                .post("/publications")
                .then()
                .statusCode(401);
    }

    @Test
    void letsAnyoneRead() {
        for (var path : new String[] {"/publications", "/critics"}) {
            anyone().get(path).then().statusCode(200);
        }
    }
}
