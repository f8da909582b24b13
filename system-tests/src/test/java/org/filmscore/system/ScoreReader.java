package org.filmscore.system;

import static org.filmscore.stack.system.ServiceName.SCORING;
import static org.filmscore.system.Convergence.patiently;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** Reads the scores of some films without a pause and records when each rating count appeared first. */
final class ScoreReader implements AutoCloseable {

    private final Map<String, ConcurrentSkipListMap<Long, Long>> sightings = new ConcurrentHashMap<>();
    private final Api scoring;
    private final String path;
    private volatile boolean closed;

    ScoreReader(Filmscore filmscore, List<Film> films) {
        films.forEach(film -> sightings.put(film.id(), new ConcurrentSkipListMap<>()));
        scoring = filmscore.api(SCORING);
        path = films.stream().map(film -> "film=" + film.id()).collect(Collectors.joining("&", "/scores?", ""));
        Thread.ofVirtual().name("score-reader").start(this::read);
    }

    void awaitRatings(int ofEachFilm) {
        patiently(ofEachFilm + " ratings of each film")
                .until(() -> sightings.values().stream().allMatch(seen -> seen.ceilingKey((long) ofEachFilm) != null));
    }

    /** {@link System#nanoTime()} of the first response with so many ratings of the film. */
    long firstSaw(Film film, long ratings) {
        return sightings.get(film.id()).ceilingEntry(ratings).getValue();
    }

    @Override
    public void close() {
        closed = true;
    }

    private void read() {
        while (!closed) {
            try {
                look();
            } catch (UncheckedIOException e) {
                // The service is too busy: read again.
            }
        }
    }

    private void look() {
        var scores = scoring.get(path).expecting(200).json().path("items");
        var now = System.nanoTime();
        for (var score : scores) {
            sightings
                    .get(score.path("filmId").asText())
                    .putIfAbsent(score.path("userScore").path("ratingCount").asLong(), now);
        }
    }
}
