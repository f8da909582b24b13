package org.filmscore.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Stores no offsets, and fails as often as a test says. */
@ApplicationScoped
class FailingOffsets implements StoredOffsets {

    private final AtomicInteger failures = new AtomicInteger();

    void fail(int times) {
        failures.set(times);
    }

    @Override
    public void keep(Map<Partition, Long> next) {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("the offsets are not stored");
        }
    }

    @Override
    public Map<Partition, Long> of(Collection<Partition> partitions) {
        return Map.of();
    }
}
