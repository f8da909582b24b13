package org.filmscore.scoring.input;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.filmscore.events.FilmEvent;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.FilmWithdrawn;
import org.filmscore.messaging.inbox.ReceivedEvent;
import org.filmscore.scoring.change.Cause;
import org.filmscore.scoring.change.FilmChanges;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The films that scoring has consumed, each at its newest revision. */
@ApplicationScoped
class Films {

    /** The same revision is stored once more if it was stored before years and genres were. */
    private static final String PUBLISH = """
            INSERT INTO films AS stored (film_id, generation, revision, slug, title, year, genres, withdrawn)
            VALUES (:film, :generation, :revision, :slug, :title, :year, :genres, false)
            ON CONFLICT (film_id) DO UPDATE
            SET generation = excluded.generation, revision = excluded.revision, slug = excluded.slug,
                title = excluded.title, year = excluded.year, genres = excluded.genres, withdrawn = false
            WHERE (excluded.generation, excluded.revision) > (stored.generation, stored.revision)
               OR excluded.revision = stored.revision AND stored.genres IS NULL
            """;

    private static final String WITHDRAW = """
            INSERT INTO films AS stored (film_id, generation, revision, withdrawn) VALUES (:film, :generation, :revision, true)
            ON CONFLICT (film_id) DO UPDATE
            SET generation = excluded.generation, revision = excluded.revision, withdrawn = true
            WHERE (excluded.generation, excluded.revision) > (stored.generation, stored.revision)
            """;

    private final Jdbi database;

    Films(Jdbi database) {
        this.database = database;
    }

    FilmChanges store(List<ReceivedEvent<FilmEvent>> received) {
        var changes = new FilmChanges(Cause.FILM);
        database.useHandle(handle -> Newest.of(received).forEach(one -> store(one, changes, handle)));
        return changes;
    }

    private static void store(ReceivedEvent<FilmEvent> received, FilmChanges changes, Handle handle) {
        var stored = switch (received.event()) {
            case FilmPublished film -> publish(film, received.generation(), handle);
            case FilmWithdrawn film -> withdraw(film, received.generation(), handle);
        };
        if (stored > 0) {
            changes.shown(received.event().filmId(), received.event() instanceof FilmPublished, received.happenedAt());
        }
    }

    private static int publish(FilmPublished film, long generation, Handle handle) {
        return handle.createUpdate(PUBLISH)
                .bind("film", film.filmId())
                .bind("generation", generation)
                .bind("revision", film.revision())
                .bind("slug", film.slug())
                .bind("title", film.title())
                .bind("year", year(film))
                .bindArray("genres", String.class, film.genres())
                .execute();
    }

    /** A film without a year has that of its release day. */
    private static Integer year(FilmPublished film) {
        return film.year() == null && film.releasedOn() != null
                ? Integer.valueOf(film.releasedOn().getYear())
                : film.year();
    }

    private static int withdraw(FilmWithdrawn film, long generation, Handle handle) {
        return handle.createUpdate(WITHDRAW)
                .bind("film", film.filmId())
                .bind("generation", generation)
                .bind("revision", film.revision())
                .execute();
    }
}
