package org.filmscore.critic.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.critic.fixture.Draft.aCritic;
import static org.filmscore.critic.fixture.Draft.aPublication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statistics of a subject cost its own reviews. Counts the rows that PostgreSQL reads. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CostOfStatisticsTest {

    private static final int OWN = 20;
    private static final int OTHERS = 10_000;

    /** A review, its film and the film's score are one row each. */
    private static final int TOUCHED = 3 * OWN;

    @Inject
    AgroalDataSource databases;

    @Inject
    ObjectMapper json;

    private Connection database;
    private CrowdOfOthers others;
    private UUID gazette;
    private UUID ana;
    private UUID crowd;
    private UUID anybody;

    @BeforeEach
    void reviewFilmsAmongOthers() throws SQLException {
        database = databases.getConnection();
        others = new CrowdOfOthers(database);
        gazette = UUID.fromString(aPublication().named("The Gazette").added());
        ana = UUID.fromString(aCritic().named("Ana Lyst").added());
        crowd = UUID.fromString(aPublication().named("The Crowd").added());
        anybody = UUID.fromString(aCritic().named("Anybody").added());
        others.reviewed(OWN, gazette, ana);
    }

    @AfterEach
    void clear() throws SQLException {
        others.goneWith(gazette);
        others.goneWith(crowd);
        database.close();
    }

    @Test
    void isTheSameHoweverManyFilmsAndReviewsOfOthersThereAre() throws Exception {
        for (int times = 1; times <= 2; times++) {
            others.reviewed(OTHERS, crowd, anybody);

            assertThat(touched(ReviewStatistics.OF_PUBLICATION, gazette)).isEqualTo(TOUCHED);
            assertThat(touched(ReviewStatistics.OF_CRITIC, ana)).isEqualTo(TOUCHED);
        }
    }

    /** Rows that were read from tables, used or not. */
    private long touched(String statistics, UUID subject) throws SQLException, IOException {
        var sql = statistics
                .replace(":subject", "'" + subject + "'")
                .replace(":positiveFrom", "61")
                .replace(":mixedFrom", "40");
        try (var statement = database.createStatement();
                var plan = statement.executeQuery("EXPLAIN (ANALYZE, FORMAT JSON) " + sql)) {
            plan.next();
            return touched(json.readTree(plan.getString(1)));
        }
    }

    private static long touched(JsonNode plan) {
        var below = 0L;
        for (var part : plan) {
            below += touched(part);
        }
        return plan.has("Relation Name") ? below + rows(plan) : below;
    }

    private static long rows(JsonNode scan) {
        var each = Stream.of("Actual Rows", "Rows Removed by Filter", "Rows Removed by Index Recheck")
                .mapToDouble(count -> scan.path(count).asDouble())
                .sum();
        return Math.round(each * scan.path("Actual Loops").asDouble());
    }
}
