package org.filmscore.critic.review;

import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Draft.aCritic;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Draft.aReviewOf;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A film page shows the featured critic. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class OwnCriticTest {

    private final String surname = UUID.randomUUID().toString();
    private String film;
    private String ida;
    private String other;

    @BeforeEach
    void featureAReview() {
        film = aFilm();
        var gazette = aPublication().added();
        ida = aCritic()
                .named("Ida " + surname)
                .with("featured", true)
                .with("bio", "Writes on film since 1998.")
                .with("photo", "https://img.example/ida.jpg")
                .added();
        other = aCritic().named("Ben " + surname).added();
        aReviewOf(film).by(gazette).and(other).grading("90/100").added();
        aReviewOf(film)
                .by(gazette)
                .and(ida)
                .grading("60/100")
                .with("featured", true)
                .with("headline", "A lesson in earnestness")
                .with("url", "https://gazette.example/1")
                .added();
    }

    @Test
    void isFoundByTheFilmWithHeadlineAndTheWayToTheFullReview() {
        anyone().get("/films/{film}/critic-reviews?featured=true", film)
                .then()
                .statusCode(200)
                .body("items.critic.name", contains("Ida " + surname))
                .body("items.headline", contains("A lesson in earnestness"))
                .body("items.url", contains("https://gazette.example/1"));
    }

    @Test
    void isLedToByTheReview() {
        var slug = anyone().get("/films/{film}/critic-reviews?featured=true", film)
                .then()
                .extract()
                .<String>path("items[0].critic.slug");

        anyone().get("/critics/{critic}", slug)
                .then()
                .statusCode(200)
                .body("id", equalTo(ida))
                .body("featured", equalTo(true))
                .body("bio", equalTo("Writes on film since 1998."))
                .body("photo", equalTo("https://img.example/ida.jpg"))
                .body("publications.reviewCount", contains(1))
                .body("statistics.meanScore", equalTo(60.0f));
    }

    @Test
    void isListedApartFromOthers() {
        anyone().get("/critics?featured=true&q=" + surname).then().body("items.id", contains(ida));
        anyone().get("/critics?featured=false&q=" + surname).then().body("items.id", contains(other));
    }
}
