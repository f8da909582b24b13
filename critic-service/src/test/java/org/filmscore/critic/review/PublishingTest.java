package org.filmscore.critic.review;

import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Draft.aCritic;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Draft.aReviewOf;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.filmscore.critic.fixture.Films.slugOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PublishingTest {

    @Test
    void keepsTheGradeAsWrittenAndTheScoreMadeOfIt() {
        var film = aFilm();
        var gazette =
                aPublication().named("Stars and Lines").gradingIn("STARS_4").added();
        var ana = aCritic().added();

        var answer =
                aReviewOf(film).by(gazette).and(ana).grading("'3 1/2 stars'").posted();

        answer.statusCode(201)
                .header(
                        "Location",
                        endsWith("/api/v1/critic-reviews/" + answer.extract().path("id")))
                .body("filmId", equalTo(film))
                .body("revision", equalTo(1))
                .body("grade", equalTo("'3 1/2 stars'"))
                .body("score", equalTo(88))
                .body("band", equalTo("POSITIVE"))
                .body("rule", equalTo("3.5 of 4, times 100, rounded half up"))
                .body("publication.id", equalTo(gazette))
                .body("publication.name", equalTo("Stars and Lines"))
                .body("critic.id", equalTo(ana));
    }

    @Test
    void keepsAllPropertiesOfAReview() {
        var id = aReviewOf(aFilm())
                .by(aPublication().added())
                .on("2012-09-27")
                .with("headline", "Long, loud")
                .with("excerpt", "Loud and long.")
                .with("url", "https://example.org/r/1")
                .with("language", "pt-BR")
                .with("featured", true)
                .with("provider", Map.of("name", "An archive", "url", "https://example.org"))
                .added();

        anyone().get("/critic-reviews/{id}", id)
                .then()
                .body("publishedOn", equalTo("2012-09-27"))
                .body("headline", equalTo("Long, loud"))
                .body("excerpt", equalTo("Loud and long."))
                .body("url", equalTo("https://example.org/r/1"))
                .body("language", equalTo("pt-BR"))
                .body("featured", equalTo(true))
                .body("provider", equalTo(Map.of("name", "An archive", "url", "https://example.org")));
    }

    @Test
    void takesAReviewWithoutGradeAsUnscored() {
        aReviewOf(aFilm())
                .by(aPublication().added())
                .posted()
                .statusCode(201)
                .body("$", not(hasKey("critic")))
                .body("grade", nullValue())
                .body("score", nullValue())
                .body("band", nullValue())
                .body("featured", equalTo(false));
    }

    @Test
    void namesTheFilmByItsSlugAsWell() {
        var film = aFilm();

        aReviewOf(slugOf(film)).by(aPublication().added()).posted().body("filmId", equalTo(film));
    }

    @Test
    void refusesAReviewOfAnUnknownFilm() {
        aReviewOf(UUID.randomUUID().toString())
                .by(aPublication().added())
                .posted()
                .statusCode(404)
                .body("type", equalTo("/problems/film-not-found"));
    }

    @ParameterizedTest
    @CsvSource({"publicationId", "criticId"})
    void pointsAtAnUnknownPublicationOrCritic(String property) {
        var stranger = UUID.randomUUID().toString();

        aReviewOf(aFilm())
                .by(aPublication().added())
                .with(property, stranger)
                .posted()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"))
                .body("violations.pointer", contains("/" + property));
    }

    @Test
    void refusesAGradeThatCannotBeReadForCertainAndSaysWhy() {
        aReviewOf(aFilm())
                .by(aPublication().added())
                .grading("3")
                .posted()
                .statusCode(400)
                .body("type", equalTo("/problems/grade-unreadable"))
                .body("violations.pointer", contains("/grade"))
                .body("violations.message", contains("it names no maximum, and the publication has no scale"));
    }

    @ParameterizedTest
    @CsvSource({
        "score, 100",
        "revision, 7",
        "publishedOn, +12345-01-01",
        "publishedOn, 2012-02-30",
        "url, example.org",
        "language, English!",
        "publicationId, gazette",
        "provider, somebody"
    })
    void pointsAtInvalidValues(String property, String value) {
        aReviewOf(aFilm())
                .by(aPublication().added())
                .with(property, value)
                .posted()
                .statusCode(400)
                .body("violations.pointer", contains("/" + property));
    }
}
