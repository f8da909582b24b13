package org.filmscore.userreview.user;

import java.time.Instant;

/** Moderators have banned the caller from writing. */
public class Banned extends RuntimeException {

    public static final String MEANING = "`banned`: moderators have banned the caller from writing.";

    /**
     * @param reason null once the account was erased
     * @param endsAt null for a ban without an end
     */
    Banned(String reason, Instant endsAt) {
        super("You are banned from writing" + (endsAt == null ? "" : " until " + endsAt)
                + (reason == null ? "" : ". The reason: " + reason));
    }
}
