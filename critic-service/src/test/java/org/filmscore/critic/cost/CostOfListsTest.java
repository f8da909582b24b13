package org.filmscore.critic.cost;

import static org.filmscore.critic.fixture.Callers.anEditor;
import static org.filmscore.critic.fixture.Draft.aCritic;
import static org.filmscore.critic.fixture.Draft.aPublication;
import static org.filmscore.critic.fixture.Draft.aReviewOf;
import static org.filmscore.critic.fixture.Films.aFilm;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.filmscore.critic.fixture.Import;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page costs the same statements and rows among 2,000 and among 20,000 publications, critics and reviews of others. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CostOfListsTest {

    private static final int FEW = 2_000;
    private static final int MANY = 20_000;

    /** The planner may join in another order among many, which reads one row more of what the page shows. */
    private static final int OTHER_JOIN_ORDER = 1;

    /** Filters and sorts of the list of reviews of one film. */
    private static final List<String> OF_A_FILM = List.of(
            "",
            "&sort=-score",
            "&sort=score",
            "&sort=publishedOn",
            "&sort=-publishedOn",
            "&sort=score,-publishedOn",
            "&band=POSITIVE",
            "&band=MIXED&band=NEGATIVE",
            "&publication=aa-gazette",
            "&critic=aa-critic",
            "&scored=false",
            "&featured=true");

    private static final List<String> PUBLICATIONS = List.of("", "&sort=name", "&sort=-name", "&key=aa-gazette");

    private static final List<String> CRITICS =
            List.of("", "&sort=name", "&sort=-name", "&key=aa-critic", "&featured=true", "&featured=false");

    private static final List<String> PARKED = List.of(
            "", "&sort=parkedAt", "&sort=-parkedAt", "&film=%s", "&publication=aa-gazette", "&reason=UNKNOWN_NOTATION");

    @Inject
    Jdbi jdbi;

    private Handle database;
    private ManyOthers others;
    private String film;

    @BeforeEach
    void reviewAFilm() {
        database = jdbi.open();
        others = new ManyOthers(database);
        film = aFilm();
        var gazette = aPublication().named("AA Gazette").keyed("aa-gazette").added();
        var critic = aCritic().named("AA Critic").keyed("aa-critic").with("featured", true);
        aReviewOf(film).by(gazette).and(critic.added()).grading("9/10").added();
        aReviewOf(film).by(gazette).added();
        Import.ofLines(Import.row(aFilm(), "aa-gazette", "Superb")).reported();
    }

    @AfterEach
    void clear() {
        others.leave();
        database.execute("UPDATE publications SET natural_key = NULL WHERE natural_key = 'aa-gazette'");
        database.execute("UPDATE critics SET natural_key = NULL, featured = false WHERE natural_key = 'aa-critic'");
        database.close();
    }

    @Test
    void isTheSameHoweverManyOthersThereAre() {
        others.growTo(FEW);
        var amongFew = costs();
        others.growTo(MANY);
        var amongMany = costs();

        var softly = new SoftAssertions();
        amongMany.forEach((path, cost) -> {
            var before = amongFew.get(path);
            softly.assertThat(cost.statements()).as("statements of %s", path).isEqualTo(before.statements());
            softly.assertThat(cost.rows())
                    .as("rows of %s, %d among few", path, before.rows())
                    .isBetween(1L, before.rows() + OTHER_JOIN_ORDER);
        });
        softly.assertAll();
    }

    private Map<String, Cost> costs() {
        var costs = new LinkedHashMap<String, Cost>();
        measure(costs, "/publications", PUBLICATIONS);
        measure(costs, "/critics", CRITICS);
        measure(costs, "/films/" + film + "/critic-reviews", OF_A_FILM);
        measure(costs, "/parked-reviews", PARKED);
        return costs;
    }

    private void measure(Map<String, Cost> costs, String list, List<String> queries) {
        for (var query : queries) {
            var path = list + "?limit=5" + query.formatted(film);
            var answer = anEditor()
                    .header(MeasuredRequests.MEASURE, "yes")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract();
            var statements = Integer.parseInt(answer.header(MeasuredRequests.STATEMENTS));
            costs.put(path, new Cost(statements, Long.parseLong(answer.header(MeasuredRequests.ROWS))));
        }
    }

    private record Cost(int statements, long rows) {}
}
