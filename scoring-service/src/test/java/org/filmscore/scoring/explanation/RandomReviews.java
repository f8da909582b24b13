package org.filmscore.scoring.explanation;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.scoring.explanation.StoredReview.Named;
import org.filmscore.scoring.rule.Weight;

/** Random reviews of a film. */
final class RandomReviews {

    private static final int MOST = 40;

    private final Random random;

    RandomReviews(Random random) {
        this.random = random;
    }

    List<StoredReview> ofAFilm() {
        return Stream.generate(this::review).limit(random.nextInt(MOST)).toList();
    }

    private StoredReview review() {
        var isScored = random.nextInt(6) > 0;
        var score = isScored ? random.nextInt(101) : null;
        var critic = random.nextBoolean() ? named("A critic") : null;
        return new StoredReview(
                new UUID(random.nextLong(), random.nextLong()),
                named("A paper"),
                critic,
                isScored ? score + "/100" : null,
                isScored ? "of 100" : null,
                score,
                weight(),
                critic == null ? Weight.ONE : weight());
    }

    private Named named(String name) {
        return new Named(new UUID(random.nextLong(), random.nextLong()), name);
    }

    /** Often 0 and often 1, so that some reviews do not count and some shares are equal. */
    private Weight weight() {
        return switch (random.nextInt(6)) {
            case 0 -> new Weight(0);
            case 1, 2, 3 -> Weight.ONE;
            default -> new Weight(random.nextInt(501));
        };
    }
}
