package org.filmscore.userreview.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.function.Function;
import java.util.stream.Stream;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AccessTest {

    private static final String ME = "/api/v1/films/heat-1995/user-reviews/me";

    static Stream<Arguments> invalidTokens() {
        var ana = Tokens.of("ana");
        return Stream.of(
                Arguments.of("expired", Tokens.of("ana").expired().signed()),
                Arguments.of("signed by another key", ana.signedByAnotherKey()),
                Arguments.of("alg=none", ana.unsigned()),
                Arguments.of("HS256 with the public key", ana.signedWithThePublicKey()),
                Arguments.of(
                        "another issuer",
                        Tokens.of("ana").issuedBy("https://evil.example").signed()),
                Arguments.of(
                        "another audience",
                        Tokens.of("ana").meantFor("elsewhere").signed()),
                Arguments.of("no subject", Tokens.of("ana").without("sub").signed()),
                Arguments.of("a blank subject", Tokens.of(" ").signed()),
                Arguments.of(
                        "a subject that is too long", Tokens.of("x".repeat(256)).signed()),
                Arguments.of("a subject with NUL", Tokens.of("a\0b").signed()),
                Arguments.of("no token at all", "nonsense"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalidTokens")
    void refusesInvalidTokens(String name, String token) {
        refuses(request -> request.auth().oauth2(token));
    }

    @Test
    void refusesCallersWithoutAToken() {
        refuses(request -> request);
    }

    @Test
    void callsAUserAnonymousWhoseNameCannotBeShown() {
        var film = AFilm.published();

        new AUser("carl", "c\0rl").rates(film, 5).statusCode(201).body("user.name", equalTo("Anonymous"));
    }

    @Test
    void hasNoPathForWritingTheReviewOfAnother() {
        var ana = AUser.called("ana");
        var location = ana.rates(AFilm.published(), 9).extract().header("Location");
        var eve = Tokens.of("eve").in("editor", "moderator", "admin").signed();

        given().auth()
                .oauth2(eve)
                .contentType(ContentType.JSON)
                .body("{\"rating\":0}")
                .put(location)
                .then()
                .statusCode(405);
        given().auth().oauth2(eve).delete(location).then().statusCode(405);
    }

    private static void refuses(Function<RequestSpecification, RequestSpecification> caller) {
        Stream.<Function<RequestSpecification, Response>>of(
                        request -> request.body("{\"rating\":7}").put(ME),
                        request -> request.get(ME),
                        request -> request.delete(ME))
                .map(call -> call.apply(caller.apply(given().contentType(ContentType.JSON))))
                .forEach(answer -> answer.then()
                        .statusCode(401)
                        .header("WWW-Authenticate", startsWith("Bearer"))
                        .contentType("application/problem+json")
                        .body("type", equalTo("/problems/unauthorized")));
    }
}
