package org.filmscore.service.identifier;

import java.util.Optional;
import java.util.UUID;

/** Reads ids, which are opaque strings to callers and UUIDs to us. */
public final class Identifiers {

    private static final int LENGTH = 36;

    private Identifiers() {}

    /** Empty where the text is not a UUID in its full form; the JDK alone would also accept shortened forms. */
    public static Optional<UUID> parse(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
