package org.filmscore.stack.identity;

import java.util.List;

/**
 * Whom a token speaks of.
 *
 * @param name how the user is shown to others
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
