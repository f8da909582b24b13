package org.filmscore.system.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request as it goes over the wire.
 *
 * @param target and headers: one byte a character
 * @param body null where there is none
 */
public record Request(String method, String target, List<Header> headers, byte[] body) {

    /** A line of the head. */
    public record Header(String name, String value) {

        boolean is(String other) {
            return name.equalsIgnoreCase(other);
        }
    }

    public Request at(String otherTarget) {
        return new Request(method, otherTarget, headers, body);
    }

    public Request by(String otherMethod) {
        return new Request(otherMethod, target, headers, body);
    }

    public Request with(String name, String value) {
        return without(name).adding(name, value);
    }

    /** Once more, where it is there already. */
    public Request adding(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Request(method, target, more, body);
    }

    public Request without(String name) {
        return new Request(
                method,
                target,
                headers.stream().filter(header -> !header.is(name)).toList(),
                body);
    }

    public Request saying(byte[] otherBody) {
        return new Request(method, target, headers, otherBody);
    }

    public Request saying(String text) {
        return saying(text.getBytes(UTF_8));
    }

    /** A parameter more; its value as it shall stand in the target. */
    public Request asking(String parameter, String encoded) {
        return at(target + (target.contains("?") ? "&" : "?") + parameter + "=" + encoded);
    }

    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.is(name))
                .map(Header::value)
                .findFirst();
    }

    /** Whether an answer may come before it has been read to its end. */
    boolean isLarge() {
        return body != null && body.length > 32_768
                || header("Transfer-Encoding").isPresent();
    }

    /** Everything up to the empty line, which it has. */
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
                + headers.stream().filter(header -> !header.is("Authorization")).toList()
                + (body == null ? "" : " " + new String(body, UTF_8));
        return text.length() > 600 ? text.substring(0, 600) + "... (" + text.length() + ")" : text;
    }
}
