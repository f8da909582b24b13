package org.filmscore.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Seeing.eventually;
import static org.filmscore.scoring.Seeing.metric;
import static org.filmscore.scoring.StreamOfTests.SEATS;
import static org.filmscore.scoring.Telling.tell;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.logging.Log;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many listen, and some of them only seem to. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(StreamOfTests.class)
class StreamCrowdTest {

    private static final int READING = 900;
    private static final int DEAF = 100;
    private static final int CHANGES = 1200;
    private static final int AT_ONCE = 100;
    private static final int MEGABYTE = 1 << 20;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private final UUID film = aFilm().filmId();
    private final List<Attentive> attentive = new ArrayList<>();
    private final List<Listener> connections = new ArrayList<>();
    private int told;

    @BeforeEach
    void streamIsReady() {
        eventually(() -> given().head("/api/v1/scores/stream").then().statusCode(200));
    }

    @Test
    void hearsEveryChangeWhateverAHundredOfThemLeaveUnread() {
        IntStream.range(0, READING).forEach(each -> attentive.add(new Attentive()));
        IntStream.range(0, DEAF).forEach(each -> connections.add(Listener.deaf()));
        eventually(() -> assertThat(attentive).allMatch(each -> each.isListening));
        eventually(() -> assertThat(listeners()).isEqualTo(READING + DEAF));
        tellUntil(CHANGES / 4);
        var before = usedMemory();
        var start = System.nanoTime();

        tellUntil(CHANGES);

        var seconds = (System.nanoTime() - start) / 1e9;
        eventually(() -> assertThat(listeners()).isEqualTo(READING));
        var after = usedMemory();
        Log.infof(
                "%d listeners, %d of them deaf: each of the others heard %d changes, %.0f a second over all of them; live"
                        + " heap %d MB before the last %d changes, %d MB after",
                READING + DEAF,
                DEAF,
                CHANGES,
                READING * CHANGES * 0.75 / seconds,
                before / MEGABYTE,
                CHANGES * 3 / 4,
                after / MEGABYTE);
        assertThat(attentive).allMatch(each -> each.isInOrder);
        assertThat(after - before).isLessThan(20 * MEGABYTE);
    }

    @Test
    void isNotLargerThanThereAreSeats() {
        IntStream.range(0, SEATS).forEach(each -> attentive.add(new Attentive()));
        eventually(() -> assertThat(attentive).allMatch(each -> each.isListening));

        given().get("/api/v1/scores/stream")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("10"))
                .body("type", endsWith("/too-many-listeners"));
        attentive.removeFirst().close();
        eventually(() -> assertThat(listeners()).isEqualTo(SEATS - 1));

        attentive.add(new Attentive());
        eventually(() -> assertThat(attentive.getLast().isListening).isTrue());
    }

    @AfterEach
    void everybodyLeaves() {
        attentive.forEach(Attentive::close);
        connections.forEach(Listener::close);
        eventually(() -> assertThat(listeners()).isZero());
    }

    /** No more at once than fits between a listener and who tells it: this is not about who is slow. */
    private void tellUntil(int last) {
        for (var next = told + 1; next <= last; next += AT_ONCE) {
            told = next + AT_ONCE - 1;
            tell(IntStream.rangeClosed(next, told).mapToObj(this::version));
            await().atMost(LONGEST).until(() -> attentive.stream().allMatch(each -> each.count.get() == told));
        }
    }

    private FilmScoreChanged version(int version) {
        var counts = LongStream.rangeClosed(0, 10)
                .mapToObj(rating -> version + rating)
                .toList();
        return new FilmScoreChanged(
                film,
                version,
                1L,
                Instant.EPOCH.plusSeconds(version),
                "film-" + film,
                new FilmScoreChanged.Metascore(
                        "TBD", null, null, null, false, 0, 0, new FilmScoreChanged.Distribution(0, 0, 0)),
                new FilmScoreChanged.UserScore("TBD", null, null, null, 0, 0, counts, counts));
    }

    private static double listeners() {
        return metric("filmscore_stream_listeners");
    }

    private static long usedMemory() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** Keeps nothing of what it hears but how much it was, and whether it came in order. */
    private final class Attentive implements AutoCloseable {

        private final AtomicInteger count = new AtomicInteger();
        private final Listener listener = Listener.toAll(this::hear);
        private volatile boolean isListening;
        private volatile boolean isInOrder = true;

        private void hear(Listener.Block block) {
            isListening |= block.id() != null;
            if (block.data() != null && block.data().contains(film.toString())) {
                isInOrder &= block.data().contains("\"version\":" + count.incrementAndGet() + ",");
            }
        }

        @Override
        public void close() {
            listener.close();
        }
    }
}
