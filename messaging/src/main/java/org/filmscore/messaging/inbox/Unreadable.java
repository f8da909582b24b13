package org.filmscore.messaging.inbox;

/** A record that is no event of its topic; the message says why, for those who look after dead letters. */
class Unreadable extends Exception {

    Unreadable(String reason) {
        super(reason);
    }

    Unreadable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
