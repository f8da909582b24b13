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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filmscore.events.FilmPublished;
import org.filmscore.messaging.topic.TopicIdentity;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Other replicas of the service, which read the same topic: some before it tells anything, some as if they had just started. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StreamReplicasTest {

    private final List<PublishedScoreReader> replicas = new ArrayList<>();
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
    void tellTheSame() {
        var there = replica();
        eventually(() -> assertThat(here.now()).isPresent());
        var before =
                Map.of("here", here.now().orElseThrow(), "there", there.now().orElseThrow());

        changeScores();

        var told = told(here, before.get("here"));
        assertThat(told).hasSizeGreaterThanOrEqualTo(2 * films.size());
        eventually(() -> assertThat(told(there, before.get("there"))).containsExactlyInAnyOrderElementsOf(told));
        for (var film : films) {
            assertThat(of(film, told(there, before.get("there")))).isEqualTo(of(film, told));
        }
    }

    @Test
    void goOnWhereAListenerWasElsewhereAlsoWhenTheyHaveJustStarted() {
        eventually(() -> assertThat(here.now()).isPresent());
        var start = here.now().orElseThrow();
        changeScores();
        var all = told(here, start);
        var halfway = here.told(start.next() + all.size() / 2).orElseThrow();
        var had = idOf(halfway);

        var started = replica();

        var expected = told(here, here.after(had).orElseThrow());
        assertThat(expected).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(told(started, started.after(had).orElseThrow())).containsExactlyInAnyOrderElementsOf(expected);
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (var replica : replicas) {
            replica.stop(new ShutdownEvent());
        }
    }

    private ReplayBuffer replica() {
        var ring = new ReplayBuffer(settings.kept());
        var audience = new Subscribers(settings, new SimpleMeterRegistry());
        var replica = new PublishedScoreReader(kafka, identity, ring, new Broadcasting(ring, audience, writing, json));
        replica.start(new StartupEvent());
        replicas.add(replica);
        eventually(() -> assertThat(ring.now()).isPresent());
        return ring;
    }

    /** Each film twice, and both are told. */
    private void changeScores() {
        var start = here.now().orElseThrow();
        publish(films.stream());
        eventually(() -> assertThat(films).allSatisfy(film -> scoreOf(film)));
        publish(films.stream().map(film -> rating(7, film)));
        eventually(() -> assertThat(films)
                .allSatisfy(film -> assertThat(of(film, told(here, start))).hasSizeGreaterThanOrEqualTo(2)));
    }

    private static List<String> told(ReplayBuffer ring, ResumePoint from) {
        var told = new ArrayList<String>();
        for (var number = from.next(); ring.has(number); number++) {
            ring.told(number)
                    .filter(from::concerns)
                    .map(one -> one.text().toString())
                    .map(text -> text.substring(text.indexOf("data: ")))
                    .ifPresent(told::add);
        }
        return told;
    }

    private static List<String> of(FilmPublished film, List<String> told) {
        return told.stream()
                .filter(data -> data.contains(film.filmId().toString()))
                .toList();
    }

    private static String idOf(PublishedScore told) {
        var text = told.text().toString();
        return text.lines()
                .filter(line -> line.startsWith("id: "))
                .findFirst()
                .orElseThrow()
                .substring("id: ".length());
    }
}
