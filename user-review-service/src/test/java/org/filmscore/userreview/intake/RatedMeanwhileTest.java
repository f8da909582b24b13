package org.filmscore.userreview.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.userreview.intake.AnImport.row;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A user rates a film while an import has locked the user, and has found no review of the film. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RatedMeanwhileTest {

    private static final String EARLY = "2001-02-03T04:05:06Z";

    @Inject
    Jdbi database;

    @AfterEach
    void stopWatching() {
        database.getConfig(SqlStatements.class).setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
    }

    @Test
    void leavesTheRatingOfTheUserUnchanged() {
        var ana = AUser.unmistakable();
        ana.rates(AFilm.published(), 5);
        var film = AFilm.published();
        afterTheImportHasLockedItsReviews(() -> ana.rates(film, 9).statusCode(201));

        var report = AnImport.ofLines(row(film, ana, 3, EARLY)).report();

        assertThat(report.outcomes()).containsExactly("UNCHANGED");
        assertThat(report.rows().getFirst().getString("id"))
                .isEqualTo(ana.reads(film).body("rating", equalTo(9)).extract().path("id"));
    }

    private void afterTheImportHasLockedItsReviews(Runnable action) {
        var done = new AtomicBoolean();
        database.getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                if (context.getRawSql().contains("NO KEY UPDATE OF r") && done.compareAndSet(false, true)) {
                    action.run();
                }
            }
        });
    }
}
