package org.filmscore.system.soak;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.filmscore.system.soak.Outcome.Write;

/** What has happened so far, and whether it goes on. */
final class Story {

    private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();
    private final List<Subject> subjects = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    /** @return whether the story goes on after the pause */
    boolean goesOnAfter(long millis) throws InterruptedException {
        return !end.await(millis, TimeUnit.MILLISECONDS);
    }

    void end() {
        end.countDown();
    }

    Subject begin(String name, String state) {
        var subject = new Subject(name, state);
        subjects.add(subject);
        return subject;
    }

    Write record(Subject subject, String state, Write write) {
        subject.written(state, write.outcome());
        count("writes " + write.outcome().name().toLowerCase(Locale.ROOT));
        return write;
    }

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    int counted(String what) {
        return counts.getOrDefault(what, 0);
    }

    List<Subject> subjects() {
        return List.copyOf(subjects);
    }

    String table() {
        var table = new StringBuilder();
        counts.forEach((what, count) -> table.append("%-40s %,8d%n".formatted(what, count)));
        return table.toString();
    }
}
