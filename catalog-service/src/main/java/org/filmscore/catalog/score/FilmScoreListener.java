package org.filmscore.catalog.score;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.events.FilmScoreEvent;
import org.filmscore.events.Topic;
import org.filmscore.messaging.inbox.Inbox;
import org.filmscore.messaging.inbox.ReceivedEvent;

/** Hears how films score. */
@ApplicationScoped
class FilmScoreListener {

    private final Inbox inbox;
    private final HeardScores scores;

    FilmScoreListener(Inbox inbox, HeardScores scores) {
        this.inbox = inbox;
        this.scores = scores;
    }

    @Incoming("film-scores")
    @Blocking
    public void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.receive(records, Topic.FILM_SCORES, this::take);
    }

    /** Of several scores of one film only the newest, in order of film so that replicas never deadlock. */
    private void take(List<ReceivedEvent<FilmScoreEvent>> events) {
        newest(events).stream()
                .sorted(Comparator.comparing(FilmScoreChanged::filmId))
                .forEach(scores::hear);
    }

    private static Collection<FilmScoreChanged> newest(List<ReceivedEvent<FilmScoreEvent>> events) {
        return events.stream()
                .map(heard -> switch (heard.event()) {
                    case FilmScoreChanged changed -> changed;
                })
                .collect(Collectors.toMap(FilmScoreChanged::filmId, score -> score, (a, b) -> b.isNewerThan(a) ? b : a))
                .values();
    }
}
