package org.filmscore.messaging.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.filmscore.events.Event;
import org.filmscore.events.Topic;
import org.filmscore.messaging.topic.Partitions;

/** Where a service leaves the events that tell of its changes, in the transaction of the change. */
@ApplicationScoped
public class Outbox {

    private static final String APPEND = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, partition, payload, timestamp)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final AgroalDataSource database;
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
        this.database = database;
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
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(APPEND)) {
            for (var event : events) {
                bind(insert, event);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new EventNotStored(e);
        }
        appended.fire(new Appended());
    }

    private void bind(PreparedStatement insert, Event event) throws SQLException {
        insert.setObject(1, ids.generate());
        insert.setString(2, Topic.of(event).name());
        insert.setString(3, event.subject().toString());
        insert.setString(4, Topic.wireName(event.getClass()));
        insert.setInt(5, partitions.of(event));
        insert.setString(6, payload(event));
        insert.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
    }

    private String payload(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the relay of this process, once the transaction is committed, that there is something to send. */
    record Appended() {}
}
