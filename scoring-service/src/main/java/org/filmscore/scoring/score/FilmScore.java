package org.filmscore.scoring.score;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.filmscore.scoring.change.FilmChange;
import org.filmscore.scoring.rule.Metascore;
import org.filmscore.scoring.rule.ScoringRules;
import org.filmscore.scoring.rule.UserScore;
import org.filmscore.service.band.Histogram;

/**
 * The scores of one film.
 *
 * @param generation the time at which versions started at 1, in milliseconds since 1970
 * @param version the number of changes; 0 before the first
 * @param asOf the time of the latest event that these scores include
 * @param shown whether the film is shown to readers
 */
public record FilmScore(
        UUID filmId,
        long generation,
        long version,
        Instant asOf,
        boolean shown,
        Metascore metascore,
        UserScore userScore) {

    /** The score of a film without reviews and ratings. */
    static FilmScore none(UUID film, ScoringRules rules) {
        var none = Histogram.of(new long[Histogram.HIGHEST_RATING + 1]);
        var metascore = Metascore.of(List.of(), 0, rules);
        return new FilmScore(film, 0, 0, Instant.EPOCH, false, metascore, UserScore.of(none, none, rules));
    }

    public FilmScore withVersion(long from, long last) {
        return new FilmScore(filmId, from, last, asOf, shown, metascore, userScore);
    }

    /** Corrected by a rebuild at this time, which counts as a change. */
    public FilmScore corrected(Instant time) {
        var latest = time.isAfter(asOf) ? time : asOf;
        return new FilmScore(filmId, generation, version + 1, latest, shown, metascore, userScore);
    }

    public FilmScore with(boolean visible, Metascore critics, UserScore users) {
        return new FilmScore(filmId, generation, version, asOf, visible, critics, users);
    }

    /** @param critics the new metascore */
    FilmScore after(FilmChange change, Metascore critics, ScoringRules rules) {
        var users =
                UserScore.of(change.ratingsAfter(userScore.ratings()), change.reviewsAfter(userScore.reviews()), rules);
        var visible = change.visibility().after(shown);
        if (visible == shown && critics.equals(metascore) && users.equals(userScore)) {
            return this;
        }
        var latest = change.latest().isAfter(asOf) ? change.latest() : asOf;
        return new FilmScore(filmId, generation, version + 1, latest, visible, critics, users);
    }
}
