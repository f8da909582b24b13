package org.filmscore.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Subscribes to the stream over its own connection, as a browser does, and stores the events that it receives. */
final class StreamClient implements AutoCloseable {

    private static final String PATH = "/api/v1/scores/stream";
    private static final int SMALL_WINDOW = 4096;

    private final Socket socket = new Socket();
    private final List<Block> received = new CopyOnWriteArrayList<>();
    private volatile String head = "";
    private volatile boolean closed;

    private StreamClient(String target, Map<String, String> headers, int window) {
        try {
            if (window > 0) {
                socket.setReceiveBufferSize(window);
            }
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), RestAssured.port));
            var lines = headers.entrySet().stream()
                    .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                    .collect(Collectors.joining());
            var request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StreamClient open() {
        return open("");
    }

    /** @param query with its question mark */
    static StreamClient open(String query) {
        return open(query, Map.of());
    }

    static StreamClient openAfter(String lastId, String query) {
        return open(query, Map.of("Last-Event-ID", lastId));
    }

    static StreamClient open(String query, Map<String, String> headers) {
        var client = new StreamClient(PATH + query, headers, 0);
        return client.reading(client.received::add);
    }

    /** @param each receives every block; the client stores none */
    static StreamClient open(Consumer<Block> each) {
        return new StreamClient(PATH, Map.of(), 0).reading(each);
    }

    /** Sends the request and never reads a byte of the response. */
    static StreamClient openWithoutReading() {
        return new StreamClient(PATH, Map.of(), SMALL_WINDOW);
    }

    /** The events of one name, in order. */
    List<Block> events(String name) {
        return received.stream().filter(block -> name.equals(block.name())).toList();
    }

    List<String> dataOf(String film) {
        return events("score").stream()
                .map(Block::data)
                .filter(data -> data.contains(film))
                .toList();
    }

    List<Block> received() {
        return received;
    }

    Optional<String> lastId() {
        return received.reversed().stream()
                .map(Block::id)
                .filter(id -> id != null)
                .findFirst();
    }

    /** Status line and headers. */
    String head() {
        return head;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StreamClient reading(Consumer<Block> each) {
        Thread.ofVirtual().start(() -> {
            try {
                read(new BufferedInputStream(socket.getInputStream()), each);
            } catch (IOException e) {
                // One of both sides closed the connection.
            }
            closed = true;
        });
        return this;
    }

    private void read(InputStream in, Consumer<Block> each) throws IOException {
        var lines = new StringBuilder();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            lines.append(line).append('\n');
        }
        head = lines.toString();
        var text = new StringBuilder();
        for (var size = size(in); size > 0; size = size(in)) {
            text.append(new String(new DataInputStream(in).readNBytes(size), UTF_8));
            line(in);
            for (var end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
                each.accept(Block.of(text.substring(0, end)));
                text.delete(0, end + 2);
            }
        }
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the connection is closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    /** The lines up to an empty line; a field that they lack is null. */
    record Block(String name, String id, String data, String comment) {

        static Block of(String text) {
            var fields = new TreeMap<String, String>();
            text.lines().forEach(line -> {
                var parts = line.split(": ?", 2);
                fields.put(parts[0], parts[1]);
            });
            return new Block(fields.get("event"), fields.get("id"), fields.get("data"), fields.get(""));
        }
    }
}
