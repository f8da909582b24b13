package org.filmscore.system;

import static org.filmscore.system.Convergence.patiently;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.filmscore.stack.system.LocalStack;
import org.filmscore.stack.system.ServiceName;

/** The state in which every event is sent and consumed, and no service has work left. */
public final class Idle {

    /** Grows with every write in any database of the server. */
    private static final String LAST_TRANSACTION = "SELECT pg_snapshot_xmax(pg_current_snapshot())";

    private Idle() {}

    public static void awaited(Filmscore filmscore) {
        var stack = filmscore.stack();
        try (var topics = Topics.of(stack)) {
            patiently("the system is idle").until(() -> {
                var before = lastTransaction(stack);
                return hasNoWorkLeft(stack)
                        && topics.areConsumed(offsetsOfScoring(stack))
                        && lastTransaction(stack) == before;
            });
        }
    }

    /** No event is unsent, and no change is missing from the charts. */
    private static boolean hasNoWorkLeft(LocalStack stack) {
        var services = Arrays.stream(ServiceName.values()).map(stack::database).map(Tables::new);
        var changes = new Tables(stack.database(ServiceName.SCORING))
                .rows("SELECT 1 FROM uncharted_changes LIMIT 1", row -> row.getInt(1));
        return changes.isEmpty() && services.allMatch(service -> service.outbox() == 0);
    }

    private static Map<TopicPartition, Long> offsetsOfScoring(LocalStack stack) {
        return new Tables(stack.database(ServiceName.SCORING))
                        .rows(
                                "SELECT topic, partition, next FROM positions",
                                row -> Map.entry(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static long lastTransaction(LocalStack stack) {
        return new Tables(stack.database(ServiceName.SCORING))
                .rows(LAST_TRANSACTION, row -> row.getLong(1))
                .getFirst();
    }
}
