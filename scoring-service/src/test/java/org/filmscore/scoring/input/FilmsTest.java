package org.filmscore.scoring.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class FilmsTest {

    private static final String STORED = """
            SELECT revision, year, array_to_string(genres, ',') AS genres FROM films WHERE film_id = ?
            """;

    private final UUID film = UUID.randomUUID();

    @Inject
    Jdbi database;

    @Test
    void areStoredWithYearAndGenres() {
        publish(published(1, 1995, null, "CRIME", "DRAMA"));

        eventually(() -> assertThat(stored())
                .containsEntry("year", 1995)
                .containsEntry("genres", "CRIME,DRAMA")
                .containsEntry("revision", 1L));
    }

    @Test
    void haveTheYearOfTheirReleaseDay() {
        publish(published(1, null, LocalDate.of(1995, 12, 15)));

        eventually(() -> assertThat(stored()).containsEntry("year", 1995).containsEntry("genres", ""));
    }

    @Test
    void areCompletedByTheSameRevisionWhereTheyLackGenres() {
        var event = published(3, 1995, null, "CRIME");
        publish(event);
        eventually(() -> scoreOf(event));
        var version = scoreOf(event).getLong("version");
        database.useHandle(
                handle -> handle.execute("UPDATE films SET year = NULL, genres = NULL WHERE film_id = ?", film));

        publish(published(2, 1994, null, "COMEDY"), event);

        eventually(() -> assertThat(stored()).containsEntry("year", 1995).containsEntry("genres", "CRIME"));
        assertThat(scoreOf(event).getLong("version")).isEqualTo(version);
    }

    private FilmPublished published(long revision, Integer year, LocalDate day, String... genres) {
        return new FilmPublished(film, revision, "film-" + film, "A film", year, day, List.of(genres));
    }

    private Map<String, Object> stored() {
        return database.withHandle(handle ->
                handle.createQuery(STORED).bind(0, film).mapToMap().findOne().orElse(Map.of()));
    }
}
