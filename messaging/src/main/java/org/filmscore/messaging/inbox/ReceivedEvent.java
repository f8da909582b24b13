package org.filmscore.messaging.inbox;

import java.time.Instant;
import org.filmscore.events.Event;

/**
 * An event and its time.
 *
 * @param happenedAt when the change was made that it describes
 */
public record ReceivedEvent<E extends Event>(E event, Instant happenedAt) {}
