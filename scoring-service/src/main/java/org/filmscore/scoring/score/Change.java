package org.filmscore.scoring.score;

import java.time.Instant;
import java.util.Optional;

/**
 * What a batch of events changes about one film.
 *
 * @param latest when the latest of them happened
 * @param shown whether readers can see the film from now on, empty where that does not change
 * @param criticsChanged whether the metascore is to be computed anew
 * @param ratings how many more, or fewer, of each rating there are
 * @param reviews the same of those with a text
 */
record Change(Instant latest, Optional<Boolean> shown, boolean criticsChanged, Delta ratings, Delta reviews) {

    static Change at(Instant time) {
        return new Change(time, Optional.empty(), false, Delta.NONE, Delta.NONE);
    }

    Change at(Instant time, boolean visible) {
        return new Change(later(time), Optional.of(visible), criticsChanged, ratings, reviews);
    }

    Change byCritics(Instant time) {
        return new Change(later(time), shown, true, ratings, reviews);
    }

    Change byRating(Instant time, int rating, boolean written, int count) {
        var more = ratings.plus(rating, count);
        return new Change(later(time), shown, criticsChanged, more, written ? reviews.plus(rating, count) : reviews);
    }

    private Instant later(Instant time) {
        return time.isAfter(latest) ? time : latest;
    }
}
