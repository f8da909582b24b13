package org.filmscore.critic.publication;

import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.UUID;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PublicationResourceTest {

    private final String tag = UUID.randomUUID().toString();

    @Test
    void addsAPublicationOfWeightOneByDefault() {
        var answer = aPublication().named("The Gazette " + tag).keyed(tag).posted();

        answer.statusCode(201)
                .header(
                        "Location",
                        endsWith("/api/v1/publications/" + answer.extract().path("id")))
                .body("slug", equalTo("the-gazette-" + tag))
                .body("revision", equalTo(1))
                .body("key", equalTo(tag))
                .body("weight.toString()", equalTo("1.0"))
                .body("gradeScale", nullValue());
    }

    @Test
    void namesAPublicationByIdOrSlug() {
        var id = aPublication().named("Named " + tag).added();

        for (var name : new String[] {id, "named-" + tag}) {
            anyone().get("/publications/{name}", name).then().statusCode(200).body("id", equalTo(id));
        }
    }

    @Test
    void answers404ForAnUnknownPublication() {
        for (var name : new String[] {tag, "nobody", "no\u0000body"}) {
            anyone().get("/publications/{name}", name).then().statusCode(404);
        }
        aPublication()
                .putTo("/publications/" + tag)
                .statusCode(404)
                .body("type", equalTo("/problems/publication-not-found"));
    }

    @Test
    void numbersTheSlugWhereTheNameIsTaken() {
        aPublication().named("Twice " + tag).added();

        aPublication().named("Twice " + tag).posted().body("slug", equalTo("twice-" + tag + "-2"));
    }

    @Test
    void findsASlugForANameWithoutLatinLetters() {
        aPublication().named("映画評論").posted().statusCode(201).body("slug", startsWith("publication"));
    }

    @Test
    void keepsTheSlugOfARenamedPublication() {
        var id = aPublication().named("Before " + tag).added();

        aPublication()
                .named("After " + tag)
                .putTo("/publications/before-" + tag)
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo("After " + tag))
                .body("slug", equalTo("before-" + tag))
                .body("revision", equalTo(2));
    }

    @Test
    void removesAbsentPropertiesOnReplacement() {
        var id =
                aPublication().keyed(tag).gradingIn("STARS_4").with("weight", 2).added();

        aPublication()
                .putTo("/publications/" + id)
                .body("key", nullValue())
                .body("gradeScale", nullValue())
                .body("weight.toString()", equalTo("1.0"));
    }

    @Test
    void refusesTheKeyOfAnotherAndSaysWhichItIs() {
        var first = aPublication().keyed(tag).added();
        var other = aPublication().added();

        aPublication()
                .keyed(tag)
                .posted()
                .statusCode(409)
                .body("type", equalTo("/problems/publication-already-there"))
                .body("existing", equalTo("/api/v1/publications/" + first));
        aPublication().keyed(tag).putTo("/publications/" + other).statusCode(409);
        aPublication().keyed(tag).putTo("/publications/" + first).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.33", "5.00", "1.500"})
    void keepsWeightsToTwoDecimals(String weight) {
        aPublication().with("weight", new BigDecimal(weight)).posted().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "5.01", "0.333", "1e999999999", "-1e-999999999"})
    void refusesInvalidWeights(String weight) {
        aPublication()
                .with("weight", new BigDecimal(weight))
                .posted()
                .statusCode(400)
                .body("violations.pointer", contains("/weight"));
    }

    @Test
    void pointsAtEachPartThatBreaksARule() {
        aPublication()
                .named(" ")
                .keyed("k".repeat(201))
                .with("url", "ftp://gazette")
                .posted()
                .statusCode(400)
                .body("violations.pointer", contains("/key", "/name", "/url"));
        aPublication()
                .gradingIn("STARS_6")
                .posted()
                .statusCode(400)
                .body("violations.pointer", contains("/gradeScale"))
                .body("violations[0].message", startsWith("must be one of [LETTER, "));
    }
}
