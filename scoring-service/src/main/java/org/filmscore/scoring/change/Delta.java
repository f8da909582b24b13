package org.filmscore.scoring.change;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.filmscore.service.band.Histogram;

/** The change of the number of ratings of each value 0..10. */
record Delta(List<Long> counts) {

    static final Delta NONE = new Delta(LongStream.generate(() -> 0)
            .limit(Histogram.HIGHEST_RATING + 1)
            .boxed()
            .toList());

    Delta {
        counts = List.copyOf(counts);
    }

    Delta plus(int rating, int count) {
        var more = counts.toArray(Long[]::new);
        more[rating] += count;
        return new Delta(Arrays.asList(more));
    }

    Histogram applied(Histogram before) {
        return new Histogram(IntStream.rangeClosed(0, Histogram.HIGHEST_RATING)
                .mapToObj(rating -> before.counts().get(rating) + counts.get(rating))
                .toList());
    }
}
