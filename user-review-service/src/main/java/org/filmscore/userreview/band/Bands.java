package org.filmscore.userreview.band;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Judges ratings of 0..10 by ten times their value. */
@ApplicationScoped
public class Bands {

    private static final int HIGHEST_RATING = 10;

    private final Thresholds thresholds;

    Bands(Thresholds thresholds) {
        if (thresholds.mixedFrom() >= thresholds.positiveFrom()) {
            throw new IllegalArgumentException("filmscore.bands: mixed begins below positive");
        }
        this.thresholds = thresholds;
    }

    public Band of(int rating) {
        var score = 10 * rating;
        if (score >= thresholds.positiveFrom()) {
            return Band.POSITIVE;
        }
        return score >= thresholds.mixedFrom() ? Band.MIXED : Band.NEGATIVE;
    }

    /** The ratings that belong to one of these bands. */
    public List<Integer> ratingsIn(Collection<Band> bands) {
        return IntStream.rangeClosed(0, HIGHEST_RATING)
                .filter(rating -> bands.contains(of(rating)))
                .boxed()
                .toList();
    }

    /** Where the bands of a score of 0..100 begin. */
    @ConfigMapping(prefix = "filmscore.bands")
    interface Thresholds {

        @WithDefault("61")
        int positiveFrom();

        @WithDefault("40")
        int mixedFrom();
    }
}
