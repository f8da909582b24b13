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
import java.util.TreeSet;
import org.filmscore.catalog.name.FilmName;
import org.filmscore.catalog.person.People;
import org.filmscore.catalog.person.Person;
import org.filmscore.service.slug.NewSlugs;

/** Publishes and revises films some hundred at a time, by the rules that hold for one. */
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
     * @param drafts each with an external id at least, and no two with the same one
     * @param keepsExisting whether a film that is there is left as it is, whatever comes
     * @return what became of each, in the same order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ImportOutcome> take(Collection<FilmDraft> drafts, boolean keepsExisting) {
        var chunk = new Chunk(drafts, keepsExisting);
        var arrivals = drafts.stream().map(chunk::arrival).toList();
        films.addAll(chunk.published);
        announcements.changed(chunk.published);
        announcements.changed(chunk.revised);
        return arrivals;
    }

    /** Some drafts, with what there is of them. */
    private final class Chunk {

        private final ExternalIds known;
        private final Map<String, Person> cast;
        private final NewSlugs slugs;
        private final boolean keepsExisting;
        private final List<Film> published = new ArrayList<>();
        private final List<Film> revised = new ArrayList<>();

        private Chunk(Collection<FilmDraft> drafts, boolean keepsExisting) {
            this.known = films.withExternalIdsOf(drafts);
            this.cast = people.named(names(drafts));
            this.slugs = new NewSlugs(drafts.stream().map(TakingFilms::slug).toList(), films::slugsAmong);
            this.keepsExisting = keepsExisting;
        }

        private ImportOutcome arrival(FilmDraft draft) {
            var meant = known.meantBy(draft);
            if (meant.size() > 1) {
                return new ImportOutcome.Ambiguous(new FilmAlreadyThere(meant.getLast()));
            }
            return meant.isEmpty() ? published(draft) : met(meant.getFirst(), draft);
        }

        private ImportOutcome published(FilmDraft draft) {
            var film = new Film(ids.generate(), slugs.next(slug(draft)), clock.instant());
            published.add(described(film, draft));
            return new ImportOutcome.Published(film.id());
        }

        /** A film that is withdrawn stays as it is, until somebody restores it. */
        private ImportOutcome met(Film film, FilmDraft draft) {
            if (keepsExisting || film.isWithdrawn() || draft.equals(film.draft())) {
                return new ImportOutcome.Known(film.id());
            }
            revised.add(described(film, draft));
            return new ImportOutcome.Revised(film.id());
        }

        private Film described(Film film, FilmDraft draft) {
            film.describe(draft, Cataloguing.credits(draft, cast), clock.instant());
            return film;
        }
    }

    private static String slug(FilmDraft draft) {
        return FilmName.slug(draft.title(), draft.year());
    }

    private static Collection<String> names(Collection<FilmDraft> drafts) {
        var names = new TreeSet<String>();
        drafts.forEach(draft -> draft.credits().forEach(credit -> names.add(credit.person())));
        return names;
    }
}
