package org.filmscore.fuzzer.input;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** Counts the requests sent, the statuses received and the slowest responses. */
public final class Tally {

    private static final int SHOWN = 5;

    private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
    private final Map<String, Duration> times = new ConcurrentHashMap<>();

    void count(int status, Duration took, String what) {
        statuses.merge(status, 1, Integer::sum);
        times.merge(what, took, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    public int requests() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return "%d requests, with statuses %s; the slowest:%n%s"
                .formatted(
                        requests(),
                        statuses,
                        times.entrySet().stream()
                                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                                .limit(SHOWN)
                                .map(time ->
                                        "  %d ms: %s".formatted(time.getValue().toMillis(), time.getKey()))
                                .collect(Collectors.joining("\n")));
    }
}
