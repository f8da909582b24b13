package org.filmscore.system.workload;

import java.util.Random;
import java.util.stream.Stream;
import org.filmscore.fuzzer.http.Answer;

/** A request about randomly chosen subjects. */
@FunctionalInterface
interface Action {

    Answer perform(Population population, Random random);

    /** @param share how often it is performed, relative to the others */
    record Kind(String name, int share, Action action) {

        Stream<Kind> shares() {
            return Stream.generate(() -> this).limit(share);
        }
    }
}
