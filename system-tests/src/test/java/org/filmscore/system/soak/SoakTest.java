package org.filmscore.system.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.filmscore.system.AtOnce;
import org.filmscore.system.ExclusiveSystemTest;
import org.filmscore.system.Filmscore;
import org.junit.jupiter.api.Test;

/**
 * Clients write while processes are killed, frozen and restarted. {@code ./filmscore soak} runs it for as long as it is asked
 * to; a seed gives the same sequence of writes and faults.
 */
@ExclusiveSystemTest
class SoakTest {

    private static final int CLIENTS = 6;
    private static final Duration TIME = Duration.parse(System.getProperty("filmscore.soak.time", "PT20S"));
    private static final long SEED = Long.getLong("filmscore.soak.seed", new Random().nextLong());

    private final Filmscore filmscore;
    private final Story story = new Story();

    SoakTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @Test
    void losesNoAcknowledgedWrite() throws Exception {
        var films = filmscore.films(CLIENTS);
        try (var replicas = new Replicas(filmscore.stack());
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            var nemesis = new Nemesis(filmscore.stack(), replicas, story, SEED);
            clock.schedule(story::end, TIME.toMillis(), TimeUnit.MILLISECONDS);
            AtOnce.all(IntStream.rangeClosed(0, CLIENTS)
                    .<Callable<Void>>mapToObj(number ->
                            number == CLIENTS ? nemesis : new Client(filmscore, replicas, story, films, number, SEED))
                    .toList());
        }

        var start = System.nanoTime();
        var check = new Check(filmscore, films);
        var wrong = check.wrong();
        var millis = (System.nanoTime() - start) / 1_000_000;
        var lost = check.lost(story.subjects());

        System.out.printf(
                "Soak of %s, seed %d%n%s%-40s %,8d%n%-40s %,8d%n%-40s %,8d%n",
                TIME,
                SEED,
                story.table(),
                "lost",
                lost.size(),
                "wrong",
                wrong.size(),
                "milliseconds to converge",
                millis);
        assertThat(lost).isEmpty();
        assertThat(wrong).isEmpty();
        assertThat(filmscore.audit().path("differences")).isEmpty();
        assertThat(story.counted("writes acknowledged")).isPositive();
    }
}
