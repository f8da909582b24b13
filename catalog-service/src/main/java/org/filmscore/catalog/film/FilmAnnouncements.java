package org.filmscore.catalog.film;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.events.Event;
import org.filmscore.events.FilmEvent;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.FilmWithdrawn;
import org.filmscore.events.Topic;
import org.filmscore.messaging.outbox.Outbox;
import org.filmscore.reconciliation.OwnedState;
import org.filmscore.reconciliation.Subjects;
import org.filmscore.service.audit.AuditTrail;
import org.filmscore.service.audit.AuditTrail.Change;

/** Publishes the changes of films, and records them. */
@ApplicationScoped
class FilmAnnouncements implements OwnedState {

    private final Outbox outbox;
    private final AuditTrail trail;
    private final Films films;

    FilmAnnouncements(Outbox outbox, AuditTrail trail, Films films) {
        this.outbox = outbox;
        this.trail = trail;
        this.films = films;
    }

    @Override
    public Topic<FilmEvent> topic() {
        return Topic.FILMS;
    }

    @Override
    public List<FilmEvent> events(Subjects subjects) {
        return subjects.of(Film.class, films.getEntityManager()).stream()
                .map(FilmAnnouncements::event)
                .toList();
    }

    @Override
    public Optional<Event> withdrawal(UUID subject, UUID film) {
        return Optional.of(new FilmWithdrawn(subject, 1));
    }

    void changed(Film film) {
        changed(List.of(film));
    }

    void changed(Collection<Film> films) {
        outbox.appendAll(films.stream().map(FilmAnnouncements::event).toList());
        trail.record(films.stream()
                .map(film -> new Change(film.id(), film.revision()))
                .toList());
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
