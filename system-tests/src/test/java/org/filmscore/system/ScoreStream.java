package org.filmscore.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.filmscore.system.Convergence.converged;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.filmscore.fuzzer.http.Json;

/** Somebody who listens to the scores of some films, as a browser's EventSource would. */
final class ScoreStream implements AutoCloseable {

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final InputStream stream;

    /** What was sent: of a type, such as {@code score}. */
    record Event(String type, String id, String data) {

        String film() {
            return json().path("filmId").asText();
        }

        JsonNode json() {
            return Json.read(data);
        }
    }

    private ScoreStream(URI address, List<Film> films, String lastEventId) {
        var path = films.stream()
                .map(film -> "film=" + film.id())
                .collect(Collectors.joining("&", "/api/v1/scores/stream?", ""));
        var request = HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        stream = connected(request.build());
        Thread.ofVirtual().name("score-stream").start(this::listen);
    }

    /** Connected by the time that this returns. */
    static ScoreStream at(URI address, List<Film> films) {
        return new ScoreStream(address, films, "");
    }

    /** The same, going on after an event. */
    static ScoreStream after(Event last, URI address, List<Film> films) {
        return new ScoreStream(address, films, last.id());
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** What was heard of each film, in that order. */
    Map<String, List<JsonNode>> byFilm() {
        return events.stream()
                .filter(event -> event.type().equals("score"))
                .collect(Collectors.groupingBy(Event::film, Collectors.mapping(Event::json, Collectors.toList())));
    }

    /** How many ratings the newest event of the film counts. */
    long ratingsOf(Film film) {
        var heard = byFilm().getOrDefault(film.id(), List.of());
        return heard.isEmpty()
                ? 0
                : heard.getLast().at("/userScore/ratingCount").asLong();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** A replica that has just started asks to be asked again. */
    private InputStream connected(HttpRequest request) {
        return converged(request.uri() + " is streamed")
                .until(() -> answer(request), response -> response.statusCode() == 200)
                .body();
    }

    private HttpResponse<InputStream> answer(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            var fields = new HashMap<String, String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                take(line, fields);
            }
        } catch (IOException e) {
            // One of the two has hung up.
        }
    }

    /** An empty line ends an event; a line without a name in front is a comment. */
    private void take(String line, Map<String, String> fields) {
        if (!line.isEmpty()) {
            var parts = line.split(": ?", 2);
            fields.merge(parts[0], parts[1], (first, more) -> first + "\n" + more);
            return;
        }
        if (fields.containsKey("data")) {
            events.add(new Event(
                    fields.getOrDefault("event", "message"), fields.getOrDefault("id", ""), fields.get("data")));
        }
        fields.clear();
    }
}
