package org.filmscore.scoring.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.events.Topic;
import org.jboss.logging.Logger;

/** Passes the records of the topic to the replay buffer and wakes subscribers. */
@ApplicationScoped
class Broadcasting {

    private static final Logger LOG = Logger.getLogger(Broadcasting.class);

    private final ReplayBuffer recent;
    private final Subscribers subscribers;
    private final ScoreWriting writing;
    private final ObjectMapper json;

    Broadcasting(ReplayBuffer recent, Subscribers subscribers, ScoreWriting writing, ObjectMapper json) {
        this.recent = recent;
        this.subscribers = subscribers;
        this.writing = writing;
        this.json = json;
    }

    /** Starts with another topic, or with one that was truncated. Subscribers must reconnect. */
    void begin(int topic, long[] first, long[] ends) {
        recent.begin(topic, first, ends);
        subscribers.endAll();
    }

    /** @param type wire name of the event; null if the record has none */
    void broadcast(int partition, long offset, String type, byte[] payload) {
        event(type, payload)
                .ifPresentOrElse(
                        event -> broadcast(partition, offset, event),
                        () -> LOG.warnf(
                                "The stream skips film-scores-%d@%d, which is no known event", partition, offset));
    }

    void wake() {
        subscribers.wake();
    }

    private void broadcast(int partition, long offset, FilmScoreChanged score) {
        writing.written(score).ifPresent(data -> recent.add(partition, offset, score.filmId(), data));
    }

    private Optional<FilmScoreChanged> event(String type, byte[] payload) {
        try {
            var known = Optional.ofNullable(type).flatMap(Topic.FILM_SCORES::typeNamed);
            return known.isEmpty() || payload == null
                    ? Optional.empty()
                    : Optional.of(json.readValue(payload, known.get()));
        } catch (IOException e) {
            LOG.debug("The event is not readable", e);
            return Optional.empty();
        }
    }
}
