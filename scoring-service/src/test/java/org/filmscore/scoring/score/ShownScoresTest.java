package org.filmscore.scoring.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Publishing.publishAndAwait;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
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
class ShownScoresTest {

    @Inject
    FilmScores scores;

    @Inject
    Jdbi database;

    @AfterEach
    void stopWatching() {
        database.getConfig(SqlStatements.class).setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
    }

    @Test
    void haveADescriptionWhileTheFilmIsPublished() {
        var film = aFilm();
        afterTheFirstStatementOfThisThread(() -> publishAndAwait(film));

        assertThat(scores.of(List.of(film.filmId().toString()))).allSatisfy(shown -> {
            assertThat(shown.score().filmId()).isEqualTo(film.filmId());
            assertThat(shown.title()).isEqualTo(film.title());
        });
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
