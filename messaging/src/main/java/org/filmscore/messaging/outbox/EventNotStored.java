package org.filmscore.messaging.outbox;

import java.sql.SQLException;

/** The event could not be stored, so the change it tells of must not be either. */
class EventNotStored extends RuntimeException {

    EventNotStored(SQLException cause) {
        super("The event could not be stored in the outbox", cause);
    }
}
