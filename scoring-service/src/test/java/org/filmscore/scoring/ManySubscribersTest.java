package org.filmscore.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.FastStreamProfile.MOST_SUBSCRIBERS;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.metric;
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

/** Many clients subscribe, and some of them never read. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@TestProfile(FastStreamProfile.class)
class ManySubscribersTest {

    private static final int READING = 900;
    private static final int NOT_READING = 100;
    private static final int CHANGES = 1200;
    private static final int AT_ONCE = 100;
    private static final int MEGABYTE = 1 << 20;
    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    private final UUID film = aFilm().filmId();
    private final List<Reader> readers = new ArrayList<>();
    private final List<StreamClient> stalled = new ArrayList<>();
    private int published;

    @BeforeEach
    void streamIsReady() {
        eventually(() -> given().head("/api/v1/scores/stream").then().statusCode(200));
    }

    @Test
    void receiveEveryChangeThoughAHundredOthersNeverRead() {
        IntStream.range(0, READING).forEach(each -> readers.add(new Reader()));
        IntStream.range(0, NOT_READING).forEach(each -> stalled.add(StreamClient.openWithoutReading()));
        eventually(() -> assertThat(readers).allMatch(each -> each.isSubscribed));
        eventually(() -> assertThat(subscribers()).isEqualTo(READING + NOT_READING));
        publishUntil(CHANGES / 4);
        var before = usedMemory();
        var start = System.nanoTime();

        publishUntil(CHANGES);

        var seconds = (System.nanoTime() - start) / 1e9;
        eventually(() -> assertThat(subscribers()).isEqualTo(READING));
        var after = usedMemory();
        Log.infof(
                "%d subscribers, of which %d do not read: each of the others received %d changes, %.0f a second in total; live"
                        + " heap %d MB before the last %d changes, %d MB after",
                READING + NOT_READING,
                NOT_READING,
                CHANGES,
                READING * CHANGES * 0.75 / seconds,
                before / MEGABYTE,
                CHANGES * 3 / 4,
                after / MEGABYTE);
        assertThat(readers).allMatch(each -> each.isInOrder);
        assertThat(after - before).isLessThan(20 * MEGABYTE);
    }

    @Test
    void areRefusedBeyondTheLimit() {
        IntStream.range(0, MOST_SUBSCRIBERS).forEach(each -> readers.add(new Reader()));
        eventually(() -> assertThat(readers).allMatch(each -> each.isSubscribed));

        given().get("/api/v1/scores/stream")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("10"))
                .body("type", endsWith("/too-many-listeners"));
        readers.removeFirst().close();
        eventually(() -> assertThat(subscribers()).isEqualTo(MOST_SUBSCRIBERS - 1));

        readers.add(new Reader());
        eventually(() -> assertThat(readers.getLast().isSubscribed).isTrue());
    }

    @AfterEach
    void closeAll() {
        readers.forEach(Reader::close);
        stalled.forEach(StreamClient::close);
        eventually(() -> assertThat(subscribers()).isZero());
    }

    /** Publishes few changes at once, so that no reader falls behind and is disconnected. */
    private void publishUntil(int last) {
        for (var next = published + 1; next <= last; next += AT_ONCE) {
            published = next + AT_ONCE - 1;
            publish(IntStream.rangeClosed(next, published).mapToObj(this::version));
            await().atMost(TIMEOUT).until(() -> readers.stream().allMatch(each -> each.count.get() == published));
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

    private static double subscribers() {
        return metric("filmscore_stream_listeners");
    }

    private static long usedMemory() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** Counts the changes that it receives and checks their order. */
    private final class Reader implements AutoCloseable {

        private final AtomicInteger count = new AtomicInteger();
        private final StreamClient client = StreamClient.open(this::receive);
        private volatile boolean isSubscribed;
        private volatile boolean isInOrder = true;

        private void receive(StreamClient.Block block) {
            isSubscribed |= block.id() != null;
            if (block.data() != null && block.data().contains(film.toString())) {
                isInOrder &= block.data().contains("\"version\":" + count.incrementAndGet() + ",");
            }
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
