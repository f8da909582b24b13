package org.filmscore.filmcopy.score;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox;
import org.filmscore.messaging.inbox.ReceivedEvent;

/** Consumes the scores of films, in services that configure the channel. */
@ApplicationScoped
@IfBuildProperty(name = "mp.messaging.incoming.film-scores.connector", stringValue = "smallrye-kafka")
class FilmScoreListener {

    private final Inbox inbox;
    private final KnownScores scores;

    FilmScoreListener(Inbox inbox, KnownScores scores) {
        this.inbox = inbox;
        this.scores = scores;
    }

    @Incoming("film-scores")
    @Blocking
    public void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.receive(records, Topic.FILM_SCORES, events -> scores.apply(newest(events)));
    }

    /** The newest score of each film, in order of film: replicas that write at the same time never deadlock. */
    private static Collection<FilmScoreChanged> newest(List<ReceivedEvent<FilmScoreChanged>> events) {
        var newest = new TreeMap<UUID, FilmScoreChanged>();
        for (var received : events) {
            var score = received.event().inGeneration(received.generation());
            newest.merge(score.filmId(), score, (a, b) -> b.isNewerThan(a) ? b : a);
        }
        return newest.values();
    }
}
