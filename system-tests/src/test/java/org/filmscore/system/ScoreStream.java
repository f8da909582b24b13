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

/** A subscriber to the scores of some films, like a browser's EventSource. */
final class ScoreStream implements AutoCloseable {

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final InputStream stream;

    /** @param type such as {@code score} */
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
        Thread.ofVirtual().name("score-stream").start(this::receive);
    }

    /** Returns when the stream is connected. */
    static ScoreStream at(URI address, List<Film> films) {
        return new ScoreStream(address, films, "");
    }

    /** The same, resumed after an event. */
    static ScoreStream after(Event last, URI address, List<Film> films) {
        return new ScoreStream(address, films, last.id());
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** The events of each film in the order of their arrival. */
    Map<String, List<JsonNode>> byFilm() {
        return events.stream()
                .filter(event -> event.type().equals("score"))
                .collect(Collectors.groupingBy(Event::film, Collectors.mapping(Event::json, Collectors.toList())));
    }

    /** How many ratings the newest event of the film counts. */
    long ratingsOf(Film film) {
        var received = byFilm().getOrDefault(film.id(), List.of());
        return received.isEmpty()
                ? 0
                : received.getLast().at("/userScore/ratingCount").asLong();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** A replica that has just started answers 503, so connecting is retried. */
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

    private void receive() {
        try (var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            var fields = new HashMap<String, String>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                addLine(line, fields);
            }
        } catch (IOException e) {
            // The connection is closed.
        }
    }

    /** An empty line ends an event; a line without a field name is a comment. */
    private void addLine(String line, Map<String, String> fields) {
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
