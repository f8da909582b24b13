package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.filmscore.stack.load.LoadStopped.AccessRefused;
import org.filmscore.stack.load.LoadStopped.ImportRefused;
import org.filmscore.stack.load.LoadStopped.ServiceAway;

/**
 * Requests to one service. One that is overloaded or away is asked again, as long as our patience lasts; every request of the
 * loader may be sent twice, because the services know what they have.
 */
final class Calls implements AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(30);
    private static final Duration IMPORTING = Duration.ofMinutes(5);
    private static final Set<Integer> AWAY = Set.of(429, 502, 503, 504);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Service service;
    private final Patience patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();

    Calls(Service service, Patience patience) {
        this.service = service;
        this.patience = patience;
    }

    Service service() {
        return service;
    }

    /** One try, so that a system that was never started is told of at once. Whatever the answer, somebody is there. */
    void greet() throws InterruptedException {
        try {
            client.send(
                    HttpRequest.newBuilder(service.liveness())
                            .timeout(ANSWERING)
                            .build(),
                    BodyHandlers.discarding());
        } catch (IOException e) {
            throw new ServiceAway(service, reason(e));
        }
    }

    Answer get(String path, String token) throws InterruptedException {
        return send(request(path, token).GET().build());
    }

    Answer post(String path, ObjectNode body, String token) throws InterruptedException {
        return send(request(path, token).POST(json(body)).build());
    }

    Answer put(String path, ObjectNode body, String token) throws InterruptedException {
        return send(request(path, token).PUT(json(body)).build());
    }

    /**
     * Sends rows to an import, which keeps what is there; so all of them may be sent again where the answer did not come whole.
     *
     * @return what is reported of each, in the same order
     */
    List<ReportLine> importAll(String path, List<ObjectNode> rows, String token) throws InterruptedException {
        var body = rows.stream().map(ObjectNode::toString).collect(Collectors.joining("\n"));
        var request = request(path + "?existing=keep", token)
                .timeout(IMPORTING)
                .setHeader("Accept", "application/x-ndjson, application/problem+json")
                .setHeader("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body))
                .build();
        var lines = exchange(request, response -> reportLines(response, rows.size()));
        return lines.subList(0, rows.size());
    }

    private List<ReportLine> reportLines(HttpResponse<byte[]> response, int rows) throws IOException {
        if (response.statusCode() != 200) {
            throw new ImportRefused(service, answer(response).refusal().getMessage());
        }
        var lines = new String(response.body(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> new ReportLine(read(line.getBytes(StandardCharsets.UTF_8))))
                .toList();
        if (lines.size() != rows + 1 || !lines.getLast().isSummary()) {
            throw new IOException("the report of an import is not whole");
        }
        return lines;
    }

    /** Whatever is there now. */
    Answer replace(String path, ObjectNode body, String token) throws InterruptedException {
        return send(request(path, token).header("If-Match", "*").PUT(json(body)).build());
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(service.resource(path))
                .timeout(ANSWERING)
                .header("Accept", "application/json, application/problem+json")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest request) throws InterruptedException {
        return exchange(request, this::answer);
    }

    private interface Reading<T> {
        T read(HttpResponse<byte[]> response) throws IOException;
    }

    private <T> T exchange(HttpRequest request, Reading<T> reading) throws InterruptedException {
        var waiting = patience.begin();
        while (true) {
            try {
                var response = client.send(request, BodyHandlers.ofByteArray());
                if (!AWAY.contains(response.statusCode())) {
                    return reading.read(response);
                }
                ensureTimeIsLeft(waiting, "status " + response.statusCode());
                waiting.pauseFor(retryAfter(response));
            } catch (IOException e) {
                ensureTimeIsLeft(waiting, reason(e));
                waiting.pause();
            }
        }
    }

    private void ensureTimeIsLeft(Patience.Wait waiting, String why) {
        if (waiting.isOver()) {
            throw new ServiceAway(service, why);
        }
    }

    private Answer answer(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 401 || status == 403) {
            throw new AccessRefused(service, status);
        }
        return new Answer(status, read(response.body()));
    }

    /** Seconds, as the services send it; a date, or nothing, is taken for one second. */
    private static Duration retryAfter(HttpResponse<?> response) {
        var seconds = response.headers().firstValue("Retry-After").filter(value -> value.matches("[1-9]\\d{0,4}"));
        return Duration.ofSeconds(seconds.map(Long::parseLong).orElse(1L));
    }

    private static HttpRequest.BodyPublisher json(ObjectNode body) {
        return BodyPublishers.ofString(body.toString());
    }

    private static String reason(IOException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    @Override
    public void close() {
        client.close();
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }
}
