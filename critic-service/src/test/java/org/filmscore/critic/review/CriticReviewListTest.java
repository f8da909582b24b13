package org.filmscore.critic.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Callers.anyone;
import static org.filmscore.critic.fixture.Draft.aCritic;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Draft.aReviewOf;
import static org.filmscore.critic.fixture.Films.aFilm;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Base64;
import java.util.List;
import org.filmscore.critic.fixture.Draft;
import org.filmscore.critic.fixture.Pages;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CriticReviewListTest {

    private String film;

    @BeforeEach
    void knowAFilm() {
        film = aFilm();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sort=-score", "&sort=-score,-publishedOn"})
    void listsTheBestFirstThenTheNewestAndTheUnscoredLast(String sort) {
        someReviews();

        assertThat(Pages.of(list("?limit=2" + sort), "items.headline"))
                .containsExactly(
                        "best", "good new", "good old", "good undated", "bad", "unscored new", "unscored undated");
    }

    @Test
    void listsTheNewestFirstAndTheUndatedLast() {
        someReviews();

        assertThat(Pages.<String>of(list("?limit=3&sort=-publishedOn,score"), "items.headline"))
                .containsExactly(
                        "unscored new", "bad", "good new", "best", "good old", "good undated", "unscored undated");
    }

    @ParameterizedTest
    @CsvSource({
        "band=POSITIVE, 61 100",
        "band=MIXED, 40 60",
        "band=NEGATIVE, 0 39",
        "band=NEGATIVE&band=POSITIVE, 0 39 61 100",
        "scored=true, 0 39 40 60 61 100",
        "scored=false, none",
        "featured=true, none",
        "featured=false, 0 39 40 60 61 100"
    })
    void filters(String filter, String found) {
        for (var grade : List.of("100", "61", "60", "40", "39", "0")) {
            byAnyone().grading(grade + "/100").with("headline", grade).added();
        }
        byAnyone().with("headline", "none").with("featured", true).added();

        assertThat(Pages.<String>of(list("?sort=score&" + filter), "items.headline"))
                .containsExactly(found.split(" "));
    }

    @Test
    void filtersByPublicationAndCritic() {
        var tag = film.substring(0, 8);
        var gazette = aPublication().named("Gazette " + tag).added();
        var ana = aCritic().named("Ana " + tag).added();
        var ben = aCritic().named("Ben " + tag).added();
        var anas = aReviewOf(film).by(gazette).and(ana).added();
        var bens = byAnyone().and(ben).added();
        byAnyone().added();

        assertThat(Pages.of(list("?publication=" + gazette), "items.id")).containsExactly(anas);
        assertThat(Pages.of(list("?publication=gazette-" + tag), "items.id")).containsExactly(anas);
        assertThat(Pages.of(list("?critic=ana-" + tag + "&critic=" + ben), "items.id"))
                .containsExactly(anas, bens);
        assertThat(Pages.of(list("?critic=ben-" + tag + "&publication=" + gazette), "items.id"))
                .isEmpty();
    }

    @Test
    void countsWhatTheFilterLeaves() {
        someReviews();

        anyone().get(list("?scored=true&limit=1&count=true")).then().body("total", equalTo(5));
    }

    @ParameterizedTest
    @CsvSource({
        "band=GOOD, band",
        "scored=maybe, scored",
        "featured=1, featured",
        "sort=grade, sort",
        "limit=0, limit",
        "cursor=abc, cursor",
        "bnad=MIXED, bnad"
    })
    void refusesWhatItCannotRead(String query, String parameter) {
        anyone().get(list("?" + query)).then().statusCode(400).body("violations.parameter", contains(parameter));
    }

    @Test
    void refusesACursorThatWasMadeUp() {
        someReviews();
        String next = anyone().get(list("?limit=1")).path("next");
        var place = new String(Base64.getUrlDecoder().decode(next.substring(next.indexOf("cursor=") + 7)));
        var nowhere = place.replaceFirst(",.*]", ",null,null,null]");

        anyone().queryParam("cursor", Base64.getUrlEncoder().encodeToString(nowhere.getBytes()))
                .get(list(""))
                .then()
                .statusCode(400)
                .body("violations.parameter", contains("cursor"));
    }

    private void someReviews() {
        byAnyone().with("headline", "unscored undated").added();
        byAnyone().with("headline", "good undated").grading("B").added();
        byAnyone().with("headline", "bad").grading("F").on("2012-10-03").added();
        byAnyone().with("headline", "unscored new").on("2012-10-04").added();
        byAnyone().with("headline", "good old").grading("3/4").on("2012-09-30").added();
        byAnyone()
                .with("headline", "good new")
                .grading("75/100")
                .on("2012-10-02")
                .added();
        byAnyone().with("headline", "best").grading("A").on("2012-10-01").added();
    }

    private Draft byAnyone() {
        return aReviewOf(film).by(aPublication().added());
    }

    private String list(String query) {
        return "/films/" + film + "/critic-reviews" + query;
    }
}
