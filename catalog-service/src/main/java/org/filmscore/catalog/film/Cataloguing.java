package org.filmscore.catalog.film;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.filmscore.catalog.film.FilmProblems.FilmAlreadyThere;
import org.filmscore.catalog.person.People;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.slug.NewSlugs;
import org.filmscore.service.transaction.RetryOnConflict;

/** Publishes, revises, withdraws and restores films. */
@ApplicationScoped
@RetryOnConflict
class Cataloguing {

    private final Films films;
    private final People people;
    private final FilmAnnouncements announcements;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Cataloguing(Films films, People people, FilmAnnouncements announcements, Clock clock) {
        this.films = films;
        this.people = people;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    Film publish(FilmDescription description) {
        var slug = NewSlugs.one(description.slug(), films::slugsAmong);
        var film = new Film(ids.generate(), slug, clock.instant());
        describe(film, description);
        films.persistAndFlush(film);
        announcements.changed(film);
        return film;
    }

    /** @param revision makes the new description of the current one */
    @Transactional
    Film revise(String name, ExpectedRevision expected, UnaryOperator<FilmDescription> revision) {
        return change(films.publishedAs(name), expected, film -> describe(film, revision.apply(film.description())));
    }

    @Transactional
    void withdraw(String name, ExpectedRevision expected) {
        change(films.named(name), expected, film -> film.withdraw(clock.instant()));
    }

    @Transactional
    Film restore(String name) {
        return change(films.named(name), ExpectedRevision.ANY, film -> film.restore(clock.instant()));
    }

    /** A change that changes nothing makes no new revision and publishes no event. */
    private Film change(Film film, ExpectedRevision expected, Consumer<Film> change) {
        var before = film.revision();
        change.accept(film);
        films.flush();
        if (film.revision() != before) {
            expected.check(before);
            announcements.changed(film);
        }
        return film;
    }

    private void describe(Film film, FilmDescription description) {
        films.withExternalIds(description.externalIds().entrySet()).values().stream()
                .filter(owner -> owner != film)
                .findFirst()
                .ifPresent(other -> {
                    throw new FilmAlreadyThere(other);
                });
        film.describe(description, description.creditsOf(people.named(description.people())), clock.instant());
    }
}
