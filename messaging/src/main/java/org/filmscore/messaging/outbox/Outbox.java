package org.filmscore.messaging.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.filmscore.events.Event;
import org.filmscore.events.Topic;
import org.filmscore.messaging.topic.Partitions;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Stores the events of a service in the transaction of the change that they describe. */
@ApplicationScoped
public class Outbox {

    private static final String APPEND = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, partition, payload, timestamp, generation)
            VALUES (:id, :topic, :subject, :type, :partition, :payload, :time, (SELECT max(generation) FROM generations))
            """;

    private final Jdbi database;
    private final ObjectMapper json;
    private final Partitions partitions;
    private final Clock clock;
    private final jakarta.enterprise.event.Event<Appended> appended;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Outbox(
            AgroalDataSource database,
            ObjectMapper json,
            Partitions partitions,
            Clock clock,
            jakarta.enterprise.event.Event<Appended> appended) {
        this.database = Jdbi.create(database);
        this.json = json;
        this.partitions = partitions;
        this.clock = clock;
        this.appended = appended;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        appendAll(List.of(event));
    }

    /** All in one round trip. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(Collection<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        database.useHandle(handle -> {
            var batch = handle.prepareBatch(APPEND);
            events.forEach(event -> bind(event, batch).add());
            batch.execute();
        });
        appended.fire(new Appended());
    }

    private PreparedBatch bind(Event event, PreparedBatch batch) {
        return batch.bind("id", ids.generate())
                .bind("topic", Topic.of(event).name())
                .bind("subject", event.subject().toString())
                .bind("type", Topic.wireName(event.getClass()))
                .bind("partition", partitions.of(event))
                .bind("payload", payload(event))
                .bind("time", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private String payload(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Wakes the relay of this process after the commit. */
    record Appended() {}
}
