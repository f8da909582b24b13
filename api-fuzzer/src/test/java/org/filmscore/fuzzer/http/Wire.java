package org.filmscore.fuzzer.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One connection to a service that sends any bytes; an HTTP client would correct or refuse malformed ones. */
public final class Wire implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final URI address;
    private Socket socket;
    private InputStream in;

    private Wire(URI address) {
        this.address = address;
    }

    public static Wire to(URI address) {
        return new Wire(address);
    }

    /** Sends the request and reads the response; reconnects once if the service had closed an idle connection. */
    public Answer send(Request request) {
        var used = socket != null;
        try {
            return sent(request);
        } catch (EOFException | SocketException e) {
            close();
            if (used) {
                return send(request);
            }
            throw new UncheckedIOException(request + " at " + address, e);
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(request + " at " + address, e);
        }
    }

    /** Writes some bytes of a request and waits briefly for a response to what is written so far. */
    public List<Answer> trickle(Request request, byte[] bytes, Duration wait) {
        try {
            connect();
            socket.getOutputStream().write(bytes);
            socket.setSoTimeout((int) wait.toMillis());
            return List.of(read(request));
        } catch (SocketTimeoutException e) {
            return List.of();
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(request + " at " + address, e);
        }
    }

    /** The bytes before the body. */
    public byte[] head(Request request) {
        return request.head(address.getAuthority());
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
                socket = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer sent(Request request) throws IOException {
        connect();
        socket.setSoTimeout(TIMEOUT_MILLIS);
        var whole = new ByteArrayOutputStream();
        whole.write(head(request));
        whole.write(request.body() == null ? new byte[0] : request.body());
        write(whole.toByteArray());
        return read(request);
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
            in = socket.getInputStream();
        }
    }

    /** Writes large bodies on another thread, because a service may refuse them before it has read all. */
    private void write(byte[] bytes) throws IOException {
        var out = socket.getOutputStream();
        if (bytes.length < 32_768) {
            out.write(bytes);
            return;
        }
        Thread.ofVirtual().name("writer").start(() -> {
            try {
                out.write(bytes);
            } catch (IOException e) {
                // The service refused the body early: its response says so.
            }
        });
    }

    private Answer read(Request request) throws IOException {
        var status = line();
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        var code = Integer.parseInt(status.split(" ")[1]);
        var body = code == 204 || code == 304 || request.method().equals("HEAD") ? new byte[0] : body(headers);
        if (headers.getOrDefault("Connection", List.of()).contains("close") || code >= 400 && request.isLarge()) {
            close();
        }
        return new Answer(
                request.toString(), code, HttpHeaders.of(headers, (name, value) -> true), new String(body, UTF_8));
    }

    private byte[] body(Map<String, List<String>> headers) throws IOException {
        if (headers.containsKey("Content-Length")) {
            return in.readNBytes(Integer.parseInt(headers.get("Content-Length").getFirst()));
        }
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The connection ends within a response, after: " + line);
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }
}
