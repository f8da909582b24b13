package org.filmscore.stack.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** Answers imports over real HTTP as the services do, with reports and faults that a test chooses. */
public final class StubServices implements AutoCloseable {

    private static final String EMPTY = """
            {"summary": {"rows": 0, "taken": 0, "changed": 0, "unchanged": 0, "parked": 0, "refused": {}}}
            """;

    /** An import as it arrives, and whether the services know its films. */
    public record Received(
            String path, Map<String, List<String>> headers, String query, String body, boolean filmIsKnown) {}

    interface Fault {
        void happen(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, String> reports = new HashMap<>();
    private final List<Received> received = new ArrayList<>();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private int unknownFor;

    public StubServices() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The complete imports, in the order of their arrival. */
    public synchronized List<Received> received() {
        return List.copyOf(received);
    }

    public synchronized void reports(String path, String... lines) {
        reports.put(path, String.join("\n", lines));
    }

    /** The next import gets this answer. */
    void answersOnce(int status, String retryAfter, String body) {
        faults.add(exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            send(exchange, status, body);
        });
    }

    /** The next import gets no answer: the connection closes. */
    void hangsUpOnce() {
        faults.add(HttpExchange::close);
    }

    /** So many questions for reviews find no film. */
    public synchronized void knowFilmsAfter(int questions) {
        unknownFor = questions;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) {
                send(exchange, isUnknown() ? 404 : 200, "{}");
                return;
            }
            var fault = faults.poll();
            if (fault != null) {
                fault.happen(exchange);
                return;
            }
            send(exchange, 200, report(exchange));
        }
    }

    private synchronized boolean isUnknown() {
        return unknownFor-- > 0;
    }

    private synchronized String report(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        received.add(new Received(
                path, exchange.getRequestHeaders(), exchange.getRequestURI().getQuery(), body, unknownFor <= 0));
        return reports.getOrDefault(path, EMPTY);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
