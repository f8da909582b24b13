package org.filmscore.scoring.score;

import java.time.Instant;

/**
 * What a batch of events changes about one film.
 *
 * @param latest when the latest of them happened
 * @param visibility whether readers can see the film from now on
 * @param criticsChanged whether the metascore is to be computed anew
 * @param ratings how many more, or fewer, of each rating there are
 * @param reviews the same of those with a text
 */
record FilmChange(Instant latest, Visibility visibility, boolean criticsChanged, Delta ratings, Delta reviews) {

    static FilmChange at(Instant time) {
        return new FilmChange(time, Visibility.AS_BEFORE, false, Delta.NONE, Delta.NONE);
    }

    FilmChange at(Instant time, boolean visible) {
        var from = visible ? Visibility.SHOWN : Visibility.HIDDEN;
        return new FilmChange(later(time), from, criticsChanged, ratings, reviews);
    }

    FilmChange byCritics(Instant time) {
        return new FilmChange(later(time), visibility, true, ratings, reviews);
    }

    FilmChange byRating(Instant time, int rating, boolean written, int count) {
        var more = ratings.plus(rating, count);
        var moreWritten = written ? reviews.plus(rating, count) : reviews;
        return new FilmChange(later(time), visibility, criticsChanged, more, moreWritten);
    }

    private Instant later(Instant time) {
        return time.isAfter(latest) ? time : latest;
    }

    /** Whether readers can see a film. */
    enum Visibility {
        AS_BEFORE,
        SHOWN,
        HIDDEN;

        boolean after(boolean before) {
            return switch (this) {
                case AS_BEFORE -> before;
                case SHOWN -> true;
                case HIDDEN -> false;
            };
        }
    }
}
