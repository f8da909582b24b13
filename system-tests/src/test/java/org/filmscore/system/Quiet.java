package org.filmscore.system;

import static org.filmscore.system.Convergence.patiently;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.filmscore.stack.system.LocalStack;
import org.filmscore.stack.system.ServiceName;

/** When everybody has heard of everything, and done what there was to do. */
public final class Quiet {

    /** Moved on by whatever is written, in whichever database of the server. */
    private static final String LAST_TRANSACTION = "SELECT pg_snapshot_xmax(pg_current_snapshot())";

    private Quiet() {}

    public static void awaited(Filmscore filmscore) {
        var stack = filmscore.stack();
        try (var topics = Topics.of(stack)) {
            patiently("nothing waits any more").until(() -> {
                var before = lastTransaction(stack);
                return nothingWaits(stack)
                        && topics.areHeard(heardByScoring(stack))
                        && lastTransaction(stack) == before;
            });
        }
    }

    /** Neither to be sent, nor to be brought into charts. */
    private static boolean nothingWaits(LocalStack stack) {
        var services = Arrays.stream(ServiceName.values()).map(stack::database).map(Tables::new);
        var changes = new Tables(stack.database(ServiceName.SCORING))
                .rows("SELECT 1 FROM uncharted_changes LIMIT 1", row -> row.getInt(1));
        return changes.isEmpty() && services.allMatch(service -> service.outbox() == 0);
    }

    private static Map<TopicPartition, Long> heardByScoring(LocalStack stack) {
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
