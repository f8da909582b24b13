package org.filmscore.catalog.film;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.filmscore.catalog.film.FilmProblems.FilmAlreadyThere;
import org.filmscore.catalog.person.People;
import org.filmscore.catalog.person.Person;
import org.filmscore.imports.report.Outcome;
import org.filmscore.service.slug.NewSlugs;

/** Publishes and revises many films at once, by the rules for one film. */
@ApplicationScoped
public class TakingFilms {

    private final Films films;
    private final People people;
    private final FilmAnnouncements announcements;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    TakingFilms(Films films, People people, FilmAnnouncements announcements, Clock clock) {
        this.films = films;
        this.people = people;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * @param drafts each with an external id; no two share one
     * @param keepsExisting whether films that exist stay as they are
     * @return the outcome of each, in the same order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Outcome> take(Collection<FilmDraft> drafts, boolean keepsExisting) {
        var chunk = new Chunk(drafts.stream().map(FilmDraft::description).toList(), keepsExisting);
        var outcomes = chunk.descriptions.stream().map(chunk::outcome).toList();
        films.addAll(chunk.published);
        announcements.changed(chunk.published);
        announcements.changed(chunk.revised);
        return outcomes;
    }

    /** Descriptions with what the catalog knows of their films, people and slugs. */
    private final class Chunk {

        private final List<FilmDescription> descriptions;
        private final boolean keepsExisting;
        private final Map<Map.Entry<String, String>, Film> known;
        private final Map<String, Person> cast;
        private final NewSlugs slugs;
        private final List<Film> published = new ArrayList<>();
        private final List<Film> revised = new ArrayList<>();

        private Chunk(List<FilmDescription> descriptions, boolean keepsExisting) {
            this.descriptions = descriptions;
            this.keepsExisting = keepsExisting;
            this.known = films.withExternalIds(
                    all(description -> description.externalIds().entrySet()));
            this.cast = people.named(all(FilmDescription::people));
            this.slugs = new NewSlugs(all(description -> Set.of(description.slug())), films::slugsAmong);
        }

        private <T> Set<T> all(Function<FilmDescription, Set<T>> part) {
            return descriptions.stream().map(part).flatMap(Set::stream).collect(Collectors.toSet());
        }

        private Outcome outcome(FilmDescription description) {
            var meant = description.externalIds().entrySet().stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return switch (meant.size()) {
                case 0 -> publish(description);
                case 1 -> revise(meant.getFirst(), description);
                default -> Outcome.refused(FilmProblems.problem(new FilmAlreadyThere(meant.getLast())));
            };
        }

        private Outcome publish(FilmDescription description) {
            var film = new Film(ids.generate(), slugs.next(description.slug()), clock.instant());
            published.add(described(film, description));
            return Outcome.taken(film.id());
        }

        /** A withdrawn film stays as it is until an editor restores it. */
        private Outcome revise(Film film, FilmDescription description) {
            if (keepsExisting || film.isWithdrawn() || description.equals(film.description())) {
                return Outcome.unchanged(film.id());
            }
            revised.add(described(film, description));
            return Outcome.changed(film.id());
        }

        private Film described(Film film, FilmDescription description) {
            film.describe(description, description.creditsOf(cast), clock.instant());
            return film;
        }
    }
}
