package org.filmscore.catalog.film;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.filmscore.catalog.name.FilmName;
import org.filmscore.catalog.person.People;
import org.filmscore.catalog.person.Person;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.slug.NewSlugs;
import org.filmscore.service.transaction.RetryOnConflict;

/**
 * Puts films into the catalog, changes them, and takes them out and back in. A change that another one was faster than
 * is made again, on what is there then.
 */
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
    Film publish(FilmDraft draft) {
        var slug = NewSlugs.one(FilmName.slug(draft.title(), draft.year()), films::slugsAmong);
        var film = new Film(ids.generate(), slug, clock.instant());
        describe(film, draft);
        films.persistAndFlush(film);
        announcements.changed(film);
        return film;
    }

    @Transactional
    Film revise(String name, ExpectedRevision expected, UnaryOperator<FilmDraft> revision) {
        return change(films.publishedAs(name), expected, film -> describe(film, revision.apply(film.draft())));
    }

    @Transactional
    void withdraw(String name, ExpectedRevision expected) {
        change(films.named(name), expected, film -> film.withdraw(clock.instant()));
    }

    @Transactional
    Film restore(String name) {
        return change(films.named(name), ExpectedRevision.ANY, film -> film.restore(clock.instant()));
    }

    /** What changes nothing is no new revision and is not told. */
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

    private void describe(Film film, FilmDraft draft) {
        films.otherWithOneOf(draft.externalIds(), film.id()).ifPresent(other -> {
            throw new FilmAlreadyThere(other);
        });
        film.describe(draft, credits(draft), clock.instant());
    }

    private List<Credit> credits(FilmDraft draft) {
        var names = draft.credits().stream().map(FilmDraft.CreditDraft::person).collect(Collectors.toSet());
        return credits(draft, people.named(names));
    }

    /** @param known everybody who has a part, by name */
    static List<Credit> credits(FilmDraft draft, Map<String, Person> known) {
        return draft.credits().stream()
                .map(credit -> new Credit(known.get(credit.person()), credit.role(), credit.character()))
                .toList();
    }
}
