package org.filmscore.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The scores of a film. The revision is the score's version.
 *
 * @param generation when the revisions began to be counted, in milliseconds since 1970; they are counted anew where scoring
 *     has lost what it had. Absent in events of before there were any, which are older than all others
 * @param asOf time of the latest change that these scores include
 * @param slug names the film in paths, absent from older events
 */
@WireName("org.filmscore.film-score.changed")
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FilmScoreChanged(
        UUID filmId,
        long revision,
        Long generation,
        Instant asOf,
        String slug,
        Metascore metascore,
        UserScore userScore)
        implements Event {

    public FilmScoreChanged {
        Required.present(filmId, "filmId");
        Required.revision(revision);
        Required.present(asOf, "asOf");
        Required.present(metascore, "metascore");
        Required.present(userScore, "userScore");
    }

    @Override
    public UUID subject() {
        return filmId;
    }

    /** The later one of scoring's database and of the film's row. */
    @Override
    public long generationIn(long database) {
        return Math.max(age(), database);
    }

    /** The same score in the generation in which its revision counts. */
    public FilmScoreChanged inGeneration(long database) {
        return new FilmScoreChanged(filmId, revision, generationIn(database), asOf, slug, metascore, userScore);
    }

    /** Of two scores of one film, whether this one was made later. */
    public boolean isNewerThan(FilmScoreChanged other) {
        return age() == other.age() ? revision > other.revision : age() > other.age();
    }

    private long age() {
        return generation == null ? 0 : generation;
    }

    /**
     * What critics make of the film.
     *
     * @param status SCORED or TBD
     * @param value 0..100, absent while TBD, and so are label and band
     * @param reviewCount critic reviews, scored or not
     * @param scoredCount critic reviews that count
     * @param distribution of those, absent from older events
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Metascore(
            String status,
            Integer value,
            String label,
            String band,
            boolean mustSee,
            long reviewCount,
            long scoredCount,
            Distribution distribution) {}

    /**
     * What viewers make of the film.
     *
     * @param status SCORED or TBD
     * @param value 0.0..10.0, absent while TBD, and so are label and band
     * @param ratingCount user ratings, with text or without
     * @param reviewCount user ratings that carry text
     * @param ratingHistogram how many gave each rating, the index is the rating 0..10; absent from older
     *     events, as is the next
     * @param reviewHistogram the same of those that carry text
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UserScore(
            String status,
            BigDecimal value,
            String label,
            String band,
            long ratingCount,
            long reviewCount,
            List<Long> ratingHistogram,
            List<Long> reviewHistogram) {}

    /** How many critic reviews that count are in each band. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Distribution(long positive, long mixed, long negative) {}
}
