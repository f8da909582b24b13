package org.filmscore.scoring.change;

import java.time.Instant;
import org.filmscore.service.band.Histogram;

/**
 * The changes of one film by a batch of events.
 *
 * @param latest the time of the latest event
 * @param visibility whether the film is shown after the batch
 * @param criticsChanged whether the metascore must be recomputed
 * @param ratings the change of the number of ratings of each value
 * @param reviews the same for ratings with a text
 */
public record FilmChange(Instant latest, Visibility visibility, boolean criticsChanged, Delta ratings, Delta reviews) {

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

    public Histogram ratingsAfter(Histogram before) {
        return ratings.applied(before);
    }

    public Histogram reviewsAfter(Histogram before) {
        return reviews.applied(before);
    }

    private Instant later(Instant time) {
        return time.isAfter(latest) ? time : latest;
    }

    /** Whether the film is shown to readers. */
    public enum Visibility {
        AS_BEFORE,
        SHOWN,
        HIDDEN;

        public boolean after(boolean before) {
            return switch (this) {
                case AS_BEFORE -> before;
                case SHOWN -> true;
                case HIDDEN -> false;
            };
        }
    }
}
