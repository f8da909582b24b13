package org.filmscore.service.connection;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How many of something each key has open. A key without any takes no memory. */
public final class OpenCounts<K> {

    private final ConcurrentMap<K, Integer> open = new ConcurrentHashMap<>();

    /** Counts one more; false where the key has as many as it may. */
    public boolean tryOpen(K key, int most) {
        if (open.merge(key, 1, Integer::sum) > most) {
            close(key);
            return false;
        }
        return true;
    }

    /** Counts one less, once for each that was opened. */
    public void close(K key) {
        open.computeIfPresent(key, (_, count) -> count == 1 ? null : count - 1);
    }
}
