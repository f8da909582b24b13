package org.filmscore.scoring.chart.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Publishing.publishAndAwait;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FilmsToChartTest {

    @Inject
    FilmsToChart films;

    @Inject
    Jdbi database;

    @AfterEach
    void stopWatching() {
        database.getConfig(SqlStatements.class).setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
    }

    @Test
    void areReadWhileOneOfThemIsPublished() {
        var film = aFilm();
        afterTheFirstStatementOfThisThread(() -> publishAndAwait(film));

        assertThat(films.of(Set.of(film.filmId())))
                .allSatisfy(charted -> assertThat(charted.score().filmId()).isEqualTo(film.filmId()));
    }

    private void afterTheFirstStatementOfThisThread(Runnable action) {
        var here = Thread.currentThread();
        var done = new AtomicBoolean();
        database.getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                if (Thread.currentThread() == here && done.compareAndSet(false, true)) {
                    action.run();
                }
            }
        });
    }
}
