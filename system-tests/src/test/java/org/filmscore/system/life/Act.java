package org.filmscore.system.life;

import java.util.Random;
import java.util.stream.Stream;
import org.filmscore.fuzzer.http.Answer;

/** Something that somebody does, on something that chance picks. */
@FunctionalInterface
interface Act {

    Answer happen(World world, Random random);

    /** An act by its name, and how often it happens beside the others. */
    record Kind(String name, int share, Act act) {

        Stream<Kind> shares() {
            return Stream.generate(() -> this).limit(share);
        }
    }
}
