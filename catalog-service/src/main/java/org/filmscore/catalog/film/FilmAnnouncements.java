package org.filmscore.catalog.film;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.filmscore.events.FilmEvent;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.FilmWithdrawn;
import org.filmscore.messaging.outbox.Outbox;

/** Publishes the events of films. */
@ApplicationScoped
class FilmAnnouncements {

    private final Outbox outbox;

    FilmAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Film film) {
        changed(List.of(film));
    }

    void changed(Collection<Film> films) {
        outbox.appendAll(films.stream().map(FilmAnnouncements::event).toList());
    }

    private static FilmEvent event(Film film) {
        return film.isWithdrawn() ? new FilmWithdrawn(film.id(), film.revision()) : published(film);
    }

    private static FilmEvent published(Film film) {
        var details = film.details();
        return new FilmPublished(
                film.id(),
                film.revision(),
                film.slug(),
                details.title(),
                details.year(),
                details.releasedOn(),
                details.genres(),
                film.externalIds());
    }
}
