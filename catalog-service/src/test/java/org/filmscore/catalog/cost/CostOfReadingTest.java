package org.filmscore.catalog.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.catalog.film.Editing.asAnybody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A page costs what it shows, whatever else there is. Counts statements and rows, not seconds. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CostOfReadingTest {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;

    /** A film is read with its score, its guide's age, its id elsewhere, and six credits with their person. */
    private static final int ROWS_OF_A_FILM = 16;

    private static final long ROWS_OF_A_PAGE = 25 * ROWS_OF_A_FILM;

    private static final List<String> SORTS = List.of(
            "title", "-title", "releasedOn", "-releasedOn", "metascore", "-metascore", "userScore", "-userScore");

    private static final List<String> FILTERS = List.of(
            "q=crowd",
            "q=c7",
            "genre=Crowd",
            "genre=Crowd 7",
            "year=1977",
            "yearFrom=1990",
            "yearTo=1960",
            "minMetascore=80",
            "availableOn=DVD",
            "availableOn=DVD&region=US",
            "region=US",
            "maxAge=4",
            "maxLevel=VIOLENCE:1",
            "minLevel=MESSAGES:5",
            "person=" + ManyFilms.person(7),
            "externalId=crowd:7");

    private static final List<String> OTHERS = List.of(
            "/genres",
            "/genres?sort=-name",
            "/films/" + ManyFilms.id(7),
            "/films/crowd-7",
            "/films/crowd-7/availability",
            "/films/crowd-7/family-guide",
            "/people/" + ManyFilms.person(7));

    @Inject
    Jdbi database;

    @AfterEach
    void deleteFilms() {
        new ManyFilms(database).delete();
    }

    @Test
    void dependsOnWhatIsShownAlone() {
        var few = costsAmong(FEW);
        var many = costsAmong(MANY);

        var softly = new SoftAssertions();
        many.forEach((path, cost) -> {
            softly.assertThat(cost.statements())
                    .as("statements of %s", path)
                    .isBetween(1, few.get(path).statements());
            softly.assertThat(cost.rows())
                    .as("rows of %s, of few films %d", path, few.get(path).rows())
                    .isBetween(1L, few.get(path).rows() * 3 / 2 + ROWS_OF_A_FILM);
        });
        softly.assertAll();
    }

    @Test
    void isThatOfThePageInEachOrder() {
        new ManyFilms(database).publish(MANY);

        assertThat(SORTS).allSatisfy(sort -> {
            assertThat(cost("/films?sort=" + sort).rows()).isBetween(1L, ROWS_OF_A_PAGE);
            assertThat(cost(secondPage("/films?sort=" + sort)).rows()).isBetween(1L, ROWS_OF_A_PAGE);
        });
    }

    private Map<String, Cost> costsAmong(int count) {
        var films = new ManyFilms(database);
        films.publish(count);
        var costs = new LinkedHashMap<String, Cost>();
        SORTS.forEach(sort -> costs.put("/films?sort=" + sort, cost("/films?sort=" + sort)));
        FILTERS.forEach(filter -> costs.put("/films?" + filter, cost("/films?" + filter)));
        OTHERS.forEach(path -> costs.put(path, cost(path)));
        films.delete();
        return costs;
    }

    private static String secondPage(String list) {
        return asAnybody().get(list).then().extract().<String>path("next").replaceAll("https?://[^/]+/api/v1", "");
    }

    private static Cost cost(String path) {
        var answer = asAnybody()
                .urlEncodingEnabled(false)
                .header(MeasuredRequests.MEASURE, "true")
                .get(path.replace(" ", "%20"))
                .then()
                .statusCode(200)
                .extract();
        return new Cost(
                Integer.parseInt(answer.header(MeasuredRequests.STATEMENTS)),
                Long.parseLong(answer.header(MeasuredRequests.ROWS)));
    }

    private record Cost(int statements, long rows) {}
}
