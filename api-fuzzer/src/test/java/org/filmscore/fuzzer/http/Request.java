package org.filmscore.fuzzer.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request as it is written to the socket.
 *
 * @param target one byte a character, as in the headers
 * @param body null if there is none
 */
public record Request(String method, String target, List<Header> headers, byte[] body) {

    /** One header line. */
    public record Header(String name, String value) {

        boolean isNamed(String other) {
            return name.equalsIgnoreCase(other);
        }
    }

    public Request withTarget(String otherTarget) {
        return new Request(method, otherTarget, headers, body);
    }

    public Request withMethod(String otherMethod) {
        return new Request(otherMethod, target, headers, body);
    }

    public Request with(String name, String value) {
        return without(name).adding(name, value);
    }

    /** Adds the header even if the request has it already. */
    public Request adding(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Request(method, target, more, body);
    }

    public Request without(String name) {
        return new Request(
                method,
                target,
                headers.stream().filter(header -> !header.isNamed(name)).toList(),
                body);
    }

    public Request withBody(byte[] otherBody) {
        return new Request(method, target, headers, otherBody);
    }

    public Request withBody(String text) {
        return withBody(text.getBytes(UTF_8));
    }

    /** Adds a query parameter; the value is encoded already. */
    public Request withQuery(String parameter, String encoded) {
        return withTarget(target + (target.contains("?") ? "&" : "?") + parameter + "=" + encoded);
    }

    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.isNamed(name))
                .map(Header::value)
                .findFirst();
    }

    /** Whether the service may respond before it has read the whole body. */
    boolean isLarge() {
        return body != null && body.length > 32_768
                || header("Transfer-Encoding").isPresent();
    }

    /** The request line, the headers and the empty line. */
    public byte[] head(String host) {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        if (header("Host").isEmpty()) {
            head.append("Host: ").append(host).append("\r\n");
        }
        headers.forEach(header ->
                head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        if (body != null
                && header("Content-Length").isEmpty()
                && header("Transfer-Encoding").isEmpty()) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(ISO_8859_1);
    }

    @Override
    public String toString() {
        var text = method + " " + target + " "
                + headers.stream()
                        .filter(header -> !header.isNamed("Authorization"))
                        .toList()
                + (body == null ? "" : " " + new String(body, UTF_8));
        return text.length() > 600 ? text.substring(0, 600) + "... (" + text.length() + ")" : text;
    }
}
