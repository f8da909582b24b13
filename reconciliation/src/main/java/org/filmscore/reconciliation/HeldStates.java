package org.filmscore.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.filmscore.events.Event;
import org.filmscore.events.Topic;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.service.paging.Param;
import org.jdbi.v3.core.Jdbi;

/** Reads the state of a topic in chunks, each in a transaction of its own, so that any number of subjects fits. */
@ApplicationScoped
class HeldStates {

    private static final int CHUNK = 1000;
    private static final int MOST_NAMED = 100;

    private final List<OwnedState> owned;
    private final List<CopiedState> copied;
    private final Generations generations;
    private final Jdbi database;
    private final ObjectMapper json;

    HeldStates(
            @All List<OwnedState> owned,
            @All List<CopiedState> copied,
            Generations generations,
            Jdbi database,
            ObjectMapper json) {
        this.owned = owned;
        this.copied = copied;
        this.generations = generations;
        this.database = database;
        this.json = json;
    }

    /** @throws TopicNotHeld if this service neither owns nor copies the topic */
    StreamingOutput of(String topic, List<String> named) {
        var subjects = named.stream().map(HeldStates::id).toList();
        if (subjects.size() > MOST_NAMED) {
            throw Param.of("subject", subjects.size() + " ids")
                    .refused("may be repeated up to " + MOST_NAMED + " times");
        }
        var held = reading(topic).orElseThrow(() -> new TopicNotHeld(topic));
        return out -> {
            var count = subjects.isEmpty()
                    ? writeAll(held, out)
                    : write(held, Subjects.named(subjects, false), out).size();
            line("{\"subjects\":" + count + "}", out);
        };
    }

    private static UUID id(String given) {
        return Identifiers.parse(given)
                .orElseThrow(() -> Param.of("subject", given).refused("must be an id"));
    }

    private Optional<Function<Subjects, List<HeldState>>> reading(String topic) {
        Optional<Function<Subjects, List<HeldState>>> own = owned.stream()
                .filter(state -> state.topic().name().equals(topic))
                .findFirst()
                .map(state -> subjects -> owned(state, subjects));
        return own.or(() -> copied.stream()
                .filter(state -> state.topic().name().equals(topic))
                .findFirst()
                .map(state -> subjects -> state.held(subjects, database)));
    }

    private List<HeldState> owned(OwnedState state, Subjects subjects) {
        var generation = generations.current();
        return state.events(subjects).stream()
                .map(event -> held(event, generation))
                .toList();
    }

    private HeldState held(Event event, long current) {
        return new HeldState(
                event.subject(),
                event.generationIn(current),
                event.revision(),
                Topic.wireName(event.getClass()),
                written(event));
    }

    private long writeAll(Function<Subjects, List<HeldState>> held, OutputStream out) throws IOException {
        var chunk = write(held, Subjects.following(Subjects.FIRST, CHUNK, false), out);
        long count = chunk.size();
        while (chunk.size() == CHUNK) {
            chunk = write(held, Subjects.following(chunk.getLast().subject(), CHUNK, false), out);
            count += chunk.size();
        }
        return count;
    }

    private List<HeldState> write(Function<Subjects, List<HeldState>> held, Subjects subjects, OutputStream out)
            throws IOException {
        var chunk = QuarkusTransaction.requiringNew().call(() -> held.apply(subjects));
        for (var state : chunk) {
            line(written(state), out);
        }
        return chunk;
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(String text, OutputStream out) throws IOException {
        out.write((text + "\n").getBytes(UTF_8));
    }

    /** This service neither publishes nor copies the topic. */
    static class TopicNotHeld extends RuntimeException {

        TopicNotHeld(String topic) {
            super("This service neither publishes nor copies the topic " + topic);
        }
    }
}
