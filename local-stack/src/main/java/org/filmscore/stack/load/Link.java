package org.filmscore.stack.load;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads web addresses the way browsers do: what should have been escaped is escaped, what is no address is none. */
final class Link {

    private static final Pattern TO_ESCAPE =
            Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})|(?<=#.{0,2000})#");

    private Link() {}

    static Optional<URI> read(String written) {
        var escaped = TO_ESCAPE.matcher(written.strip()).replaceAll(match -> escape(match.group()));
        try {
            var uri = new URI(new URI(escaped).toASCIIString());
            var isOnTheWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return isOnTheWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String escape(String character) {
        var escaped = new StringBuilder();
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            escaped.append("%%%02X".formatted(octet));
        }
        return escaped.toString();
    }
}
