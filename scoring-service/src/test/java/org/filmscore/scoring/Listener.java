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

/** Listens to the stream over a connection of its own, as a browser does, and keeps what it hears. */
final class Listener implements AutoCloseable {

    private static final String PATH = "/api/v1/scores/stream";
    private static final int SMALLEST_WINDOW = 4096;

    private final Socket socket = new Socket();
    private final List<Block> heard = new CopyOnWriteArrayList<>();
    private volatile String head = "";
    private volatile boolean over;

    private Listener(String target, Map<String, String> headers, int window) {
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

    static Listener toAll() {
        return to("");
    }

    /** @param query with its question mark */
    static Listener to(String query) {
        return to(query, Map.of());
    }

    static Listener after(String lastId, String query) {
        return to(query, Map.of("Last-Event-ID", lastId));
    }

    static Listener to(String query, Map<String, String> headers) {
        var listener = new Listener(PATH + query, headers, 0);
        return listener.reading(listener.heard::add);
    }

    /** @param each is given whatever comes, of which nothing is kept */
    static Listener toAll(Consumer<Block> each) {
        return new Listener(PATH, Map.of(), 0).reading(each);
    }

    /** Asks and never reads a byte of the answer. */
    static Listener deaf() {
        return new Listener(PATH, Map.of(), SMALLEST_WINDOW);
    }

    /** The events of one name, in order. */
    List<Block> events(String name) {
        return heard.stream().filter(block -> name.equals(block.name())).toList();
    }

    List<String> dataOf(String film) {
        return events("score").stream()
                .map(Block::data)
                .filter(data -> data.contains(film))
                .toList();
    }

    List<Block> heard() {
        return heard;
    }

    Optional<String> lastId() {
        return heard.reversed().stream().map(Block::id).filter(id -> id != null).findFirst();
    }

    /** Status line and headers. */
    String head() {
        return head;
    }

    boolean isOver() {
        return over;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Listener reading(Consumer<Block> each) {
        Thread.ofVirtual().start(() -> {
            try {
                read(new BufferedInputStream(socket.getInputStream()), each);
            } catch (IOException e) {
                // The connection was closed, by whomever.
            }
            over = true;
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

    /** Lines up to an empty one; each part is null where it is not there. */
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
