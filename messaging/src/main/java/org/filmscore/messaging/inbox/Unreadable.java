package org.filmscore.messaging.inbox;

/** A record that is no event of its topic; the message becomes the reason of the dead letter. */
class Unreadable extends Exception {

    Unreadable(String reason) {
        super(reason);
    }

    Unreadable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
