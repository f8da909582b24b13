package org.filmscore.userreview.user;

import org.filmscore.service.identity.Caller;

/**
 * A signed-in user as their token describes them.
 *
 * @param subject opaque, the same in every token of the user; never shown to others
 * @param name shown to others
 */
public record SignedIn(String subject, String name) {

    public static SignedIn as(Caller caller) {
        return new SignedIn(caller.id(), caller.displayName());
    }
}
