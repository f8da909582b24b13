package org.filmscore.messaging.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.filmscore.events.CriticReviewPublished;
import org.filmscore.events.CriticReviewRetracted;
import org.filmscore.events.Event;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.events.FilmWithdrawn;
import org.filmscore.events.UserReviewSubmitted;
import org.filmscore.events.UserReviewWithdrawn;
import org.junit.jupiter.api.Test;

class PartitionsTest {

    private static final int COUNT = 12;

    @Test
    void bringAllEventsOfAFilmTogetherWhateverTheirTopic() {
        var film = UUID.randomUUID();
        var asKafkaWould = BuiltInPartitioner.partitionForKey(film.toString().getBytes(UTF_8), COUNT);

        assertThat(everythingAbout(film))
                .allSatisfy(
                        event -> assertThat(Partitions.partition(event, COUNT)).isEqualTo(asKafkaWould));
    }

    @Test
    void spreadFilmsOverAllOfThem() {
        var used = Stream.generate(() -> new FilmWithdrawn(UUID.randomUUID(), 1))
                .limit(1_000)
                .map(event -> Partitions.partition(event, COUNT))
                .distinct();

        assertThat(used).hasSize(COUNT).allMatch(partition -> partition >= 0 && partition < COUNT);
    }

    private static Stream<Event> everythingAbout(UUID film) {
        return Stream.of(
                new FilmPublished(film, 1, "heat-1995", "Heat", 1995, null, null),
                new FilmWithdrawn(film, 2),
                new CriticReviewPublished(UUID.randomUUID(), 1, film, UUID.randomUUID(), null, null, null, null, null),
                new CriticReviewRetracted(UUID.randomUUID(), 2, film),
                new UserReviewSubmitted(UUID.randomUUID(), 1, film, 7, false),
                new UserReviewWithdrawn(UUID.randomUUID(), 2, film),
                new FilmScoreChanged(
                        film,
                        1,
                        null,
                        Instant.EPOCH,
                        null,
                        new FilmScoreChanged.Metascore("TBD", null, null, null, false, 0, 0, null),
                        new FilmScoreChanged.UserScore("TBD", null, null, null, 0, 0, null, null)));
    }
}
