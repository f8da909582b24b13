package org.filmscore.system.life;

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

/** Several clients do all there is to do, at once and by chance; afterwards everything that is shown agrees with what is kept. */
@ExclusiveSystemTest
class RandomLifeTest {

    private static final int CLIENTS = 6;
    private static final int ACTS = 150;

    private static final List<Act.Kind> KINDS = Stream.of(FilmActs.KINDS, CriticActs.KINDS, UserActs.KINDS)
            .flatMap(List::stream)
            .toList();

    private final Filmscore filmscore;
    private final Map<String, Map<Integer, Integer>> statuses = new ConcurrentSkipListMap<>();

    RandomLifeTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @Test
    void leavesWhatIsShownAndWhatIsKeptInAgreement() throws InterruptedException, ExecutionException {
        var seed = new Random().nextLong();
        var world = World.inhabited(filmscore);

        AtOnce.all(IntStream.range(0, CLIENTS)
                .<Callable<Void>>mapToObj(number -> () -> live(world, new Random(seed + number)))
                .toList());
        System.out.printf("Random life, seed %d: %d acts: %s%n", seed, CLIENTS * ACTS, statuses);
        FilmActs.restoreAll(world);

        new Agreement(world).isReached();
        assertThat(statuses).hasSameSizeAs(KINDS);
    }

    private Void live(World world, Random random) {
        var shares = KINDS.stream().flatMap(Act.Kind::shares).toList();
        for (var i = 0; i < ACTS; i++) {
            var kind = World.any(shares, random);
            var answer = kind.act().happen(world, random);
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
