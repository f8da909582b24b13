package org.filmscore.scoring.stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.filmscore.events.FilmScoreChanged;
import org.filmscore.events.FilmScoreEvent;
import org.filmscore.events.Topic;
import org.jboss.logging.Logger;

/** Gets what is read of the topic to those who listen. */
@ApplicationScoped
class Broadcasting {

    private static final Logger LOG = Logger.getLogger(Broadcasting.class);

    private final ReplayBuffer recent;
    private final Subscribers audience;
    private final ScoreWriting writing;
    private final ObjectMapper json;

    Broadcasting(ReplayBuffer recent, Subscribers audience, ScoreWriting writing, ObjectMapper json) {
        this.recent = recent;
        this.audience = audience;
        this.writing = writing;
        this.json = json;
    }

    /** What was told so far can be gone on from where it is the same topic and nothing of it was cut off. */
    void begin(int topic, long[] first, long[] ends) {
        recent.begin(topic, first, ends);
        audience.dismiss();
    }

    /** @param type wire name of the event, null where the record has none */
    void tell(int partition, long offset, String type, byte[] payload) {
        event(type, payload)
                .ifPresentOrElse(
                        event -> tell(partition, offset, event),
                        () -> LOG.warnf(
                                "Left out of the stream: film-scores-%d@%d is no event that is known",
                                partition, offset));
    }

    void wake() {
        audience.wake();
    }

    private void tell(int partition, long offset, FilmScoreEvent event) {
        switch (event) {
            case FilmScoreChanged changed ->
                writing.written(changed).ifPresent(data -> recent.add(partition, offset, changed.filmId(), data));
        }
    }

    private Optional<FilmScoreEvent> event(String type, byte[] payload) {
        try {
            var known = Optional.ofNullable(type).flatMap(Topic.FILM_SCORES::typeNamed);
            return known.isEmpty() || payload == null
                    ? Optional.empty()
                    : Optional.of(json.readValue(payload, known.get()));
        } catch (IOException e) {
            LOG.debug("Not readable", e);
            return Optional.empty();
        }
    }
}
