package org.filmscore.critic.review;

import static org.filmscore.critic.fixture.Draft.aCritic;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Draft.aReviewOf;
import static org.filmscore.critic.fixture.Films.aFilm;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.filmscore.critic.fixture.Draft;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of the maximum length are stored, and much longer ones are refused: no regular expression overflows the stack. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class LongTextsTest {

    private static final int HUGE = 200_000;

    private String film;
    private String gazette;

    @BeforeEach
    void addAFilmAndAPublication() {
        film = aFilm();
        gazette = aPublication().named("The Gazette").gradingIn("STARS_5").added();
    }

    @Test
    void areStoredUpToTheMaximum() {
        review().with("headline", "a".repeat(300))
                .with("excerpt", "a ".repeat(999) + "aa")
                .with("url", "https://" + "a".repeat(1992))
                .grading("* ".repeat(5) + " ".repeat(30))
                .added();
        aCritic()
                .keyed("a" + " ".repeat(198) + "b")
                .with("bio", "\n".repeat(4999) + "a")
                .posted();
    }

    @ParameterizedTest
    @CsvSource({
        "grade, '', *",
        "grade, '', '* '",
        "grade, *, ☆",
        "grade, '', 1",
        "grade, 1/, 0",
        "grade, '', '1 '",
        "headline, '', a",
        "url, https://, a",
        "url, https://, 'a '",
        "language, en, -ab",
    })
    void ofReviewsAreRefusedBeyondIt(String property, String beginning, String repeated) {
        review().with(property, beginning + repeated.repeat(HUGE)).posted().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"key, a, ' '", "key, a, 'b '", "photo, https://, a", "name, '', a"})
    void ofCriticsAreRefusedBeyondIt(String property, String beginning, String repeated) {
        aCritic().with(property, beginning + repeated.repeat(HUGE)).posted().statusCode(400);
    }

    private Draft review() {
        return aReviewOf(film).by(gazette);
    }
}
