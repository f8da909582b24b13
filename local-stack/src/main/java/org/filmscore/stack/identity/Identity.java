package org.filmscore.stack.identity;

import java.util.List;

/**
 * The user of a token.
 *
 * @param name the display name
 */
public record Identity(String user, String name, List<String> groups) {

    public Identity {
        if (user.isBlank()) {
            throw new IllegalArgumentException("A user needs an id");
        }
        groups = List.copyOf(groups);
    }

    public static Identity of(String user, String... groups) {
        return new Identity(user, user, List.of(groups));
    }
}
