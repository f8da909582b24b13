package org.filmscore.catalog.film;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.filmscore.catalog.score.ScoreView;
import org.filmscore.service.revision.Revised;

/**
 * A film as readers see it.
 *
 * @param runtimeMinutes running time in minutes
 * @param scores absent until a first score was heard
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilmView(
        String id,
        String slug,
        long revision,
        String title,
        String originalTitle,
        String synopsis,
        Integer year,
        LocalDate releasedOn,
        Integer runtimeMinutes,
        List<FilmDraft.Certificate> certificates,
        List<String> genres,
        List<String> countries,
        List<String> languages,
        List<CreditView> credits,
        List<FilmDraft.Image> images,
        Map<String, String> externalIds,
        Instant changedAt,
        ScoreView scores)
        implements Revised {

    static FilmView of(Film film, ScoreView scores) {
        var draft = film.draft();
        return new FilmView(
                film.id().toString(),
                film.slug(),
                film.revision(),
                draft.title(),
                draft.originalTitle(),
                draft.synopsis(),
                draft.year(),
                draft.releasedOn(),
                draft.runtimeMinutes(),
                draft.certificates(),
                draft.genres(),
                draft.countries(),
                draft.languages(),
                film.credits().stream().map(CreditView::of).toList(),
                draft.images(),
                draft.externalIds(),
                film.changedAt(),
                scores);
    }

    /** A person's part in the film. */
    record CreditView(PersonView person, Credit.Role role, String character) {

        static CreditView of(Credit credit) {
            var person = credit.person();
            return new CreditView(
                    new PersonView(person.id().toString(), person.name()), credit.role(), credit.character());
        }
    }

    /** Whoever has the part. */
    record PersonView(String id, String name) {}
}
