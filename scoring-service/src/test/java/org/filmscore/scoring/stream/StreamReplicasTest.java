package org.filmscore.scoring.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.aFilm;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.filmscore.events.FilmPublished;
import org.filmscore.messaging.topic.TopicIdentity;
import org.filmscore.scoring.stream.ReplayBuffer.PublishedScore;
import org.filmscore.testing.TestServers;
import org.filmscore.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Other replicas of the service that read the same topic. Some start before the changes, some afterwards. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StreamReplicasTest {

    private final List<PublishedScoreListener> replicas = new ArrayList<>();
    private final List<FilmPublished> films =
            Stream.generate(() -> aFilm()).limit(20).toList();

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    TopicIdentity identity;

    @Inject
    ScoreWriting writing;

    @Inject
    ObjectMapper json;

    @Inject
    StreamSettings settings;

    @Inject
    ReplayBuffer here;

    @Test
    void sendTheSameChanges() {
        var there = replica();
        eventually(() -> assertThat(here.now()).isPresent());
        var before =
                Map.of("here", here.now().orElseThrow(), "there", there.now().orElseThrow());

        changeScores();

        var changes = changes(here, before.get("here"));
        assertThat(changes).hasSizeGreaterThanOrEqualTo(2 * films.size());
        eventually(() -> assertThat(changes(there, before.get("there"))).containsExactlyInAnyOrderElementsOf(changes));
        for (var film : films) {
            assertThat(of(film, changes(there, before.get("there")))).isEqualTo(of(film, changes));
        }
    }

    @Test
    void resumeAPositionOfAnotherReplicaEvenAfterARestart() {
        eventually(() -> assertThat(here.now()).isPresent());
        var start = here.now().orElseThrow();
        changeScores();
        var all = changes(here, start);
        var halfway = here.change(start.next() + all.size() / 2).orElseThrow();
        var position = idOf(halfway);

        var started = replica();

        var expected = changes(here, here.after(position).orElseThrow());
        assertThat(expected).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(changes(started, started.after(position).orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void sendTheChangesBehindARecordThatIsNoEvent() {
        eventually(() -> assertThat(here.now()).isPresent());
        var headers = new HashMap<String, String>();
        headers.put("ce_type", null);

        IntStream.range(0, 20).forEach(n -> Topic.named("film-scores").send("no event " + n, "", headers));

        changeScores();
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (var replica : replicas) {
            replica.stop(new ShutdownEvent());
        }
    }

    private ReplayBuffer replica() {
        var buffer = new ReplayBuffer(settings.replayBuffer());
        var subscribers = new Subscribers(settings, new SimpleMeterRegistry());
        var replica = new PublishedScoreListener(
                kafka, identity, buffer, new Broadcasting(buffer, subscribers, writing, json));
        replica.start(new StartupEvent());
        replicas.add(replica);
        eventually(() -> assertThat(buffer.now()).isPresent());
        return buffer;
    }

    /** Changes each film twice and waits until both changes are published. */
    private void changeScores() {
        var start = here.now().orElseThrow();
        publish(films.stream());
        eventually(() -> assertThat(films).allSatisfy(film -> scoreOf(film)));
        publish(films.stream().map(film -> rating(7, film)));
        eventually(() -> assertThat(films)
                .allSatisfy(film -> assertThat(of(film, changes(here, start))).hasSizeGreaterThanOrEqualTo(2)));
    }

    private static List<String> changes(ReplayBuffer buffer, ResumePoint from) {
        var changes = new ArrayList<String>();
        for (var number = from.next(); buffer.has(number); number++) {
            buffer.change(number)
                    .filter(from::concerns)
                    .map(one -> one.text().toString())
                    .map(text -> text.substring(text.indexOf("data: ")))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private static List<String> of(FilmPublished film, List<String> changes) {
        return changes.stream()
                .filter(data -> data.contains(film.filmId().toString()))
                .toList();
    }

    private static String idOf(PublishedScore changes) {
        var text = changes.text().toString();
        return text.lines()
                .filter(line -> line.startsWith("id: "))
                .findFirst()
                .orElseThrow()
                .substring("id: ".length());
    }
}
