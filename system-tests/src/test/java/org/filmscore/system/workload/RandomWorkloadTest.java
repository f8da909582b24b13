package org.filmscore.system.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filmscore.system.AtOnce;
import org.filmscore.system.ExclusiveSystemTest;
import org.filmscore.system.Filmscore;
import org.junit.jupiter.api.Test;

/** Concurrent clients perform random requests of every kind; afterwards everything shown matches what is stored. */
@ExclusiveSystemTest
class RandomWorkloadTest {

    private static final int CLIENTS = 6;
    private static final int ACTIONS = 150;

    private static final List<Action.Kind> KINDS = Stream.of(FilmActions.KINDS, CriticActions.KINDS, UserActions.KINDS)
            .flatMap(List::stream)
            .toList();

    private final Filmscore filmscore;
    private final Map<String, Map<Integer, Integer>> statuses = new ConcurrentSkipListMap<>();

    RandomWorkloadTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @Test
    void leavesEverythingShownConsistentWithWhatIsStored() throws InterruptedException, ExecutionException {
        var seed = new Random().nextLong();
        var population = Population.createdIn(filmscore);

        AtOnce.all(IntStream.range(0, CLIENTS)
                .<Callable<Void>>mapToObj(number -> () -> perform(population, new Random(seed + number)))
                .toList());
        System.out.printf("Random workload, seed %d: %d requests: %s%n", seed, CLIENTS * ACTIONS, statuses);
        FilmActions.restoreAll(population);

        new ConsistencyCheck(population).verify();
        assertThat(statuses).hasSameSizeAs(KINDS);
    }

    private Void perform(Population population, Random random) {
        var shares = KINDS.stream().flatMap(Action.Kind::shares).toList();
        for (var i = 0; i < ACTIONS; i++) {
            var kind = Population.any(shares, random);
            var answer = kind.action().perform(population, random);
            assertThat(answer.status())
                    .as("%s: %s %s", kind.name(), answer.request(), answer.body())
                    .isLessThan(500);
            statuses.computeIfAbsent(kind.name(), name -> new TreeMap<>());
            statuses.computeIfPresent(kind.name(), (name, counts) -> {
                counts.merge(answer.status(), 1, Integer::sum);
                return counts;
            });
        }
        return null;
    }
}
