package org.filmscore.imports.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads web addresses as browsers do: characters that need an escape get one. */
final class WebAddress {

    private static final Pattern NEEDS_ESCAPE =
            Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]|%(?![0-9A-Fa-f]{2})|(?<=#.{0,2000})#");
    private static final HexFormat HEX = HexFormat.of().withUpperCase().withPrefix("%");

    private WebAddress() {}

    /** Empty if the text is not an address with {@code http} or {@code https} and a host. */
    static Optional<String> repaired(String written) {
        var escaped = NEEDS_ESCAPE
                .matcher(written.strip())
                .replaceAll(match -> HEX.formatHex(match.group().getBytes(UTF_8)));
        try {
            var uri = new URI(new URI(escaped).toASCIIString());
            var isOnTheWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return isOnTheWeb && uri.getHost() != null ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
