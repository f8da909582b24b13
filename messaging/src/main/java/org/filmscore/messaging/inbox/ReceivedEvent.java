package org.filmscore.messaging.inbox;

import java.time.Instant;
import org.filmscore.events.Event;

/**
 * An event as it arrived.
 *
 * @param happenedAt when the change was made that it tells of
 */
public record ReceivedEvent<E extends Event>(E event, Instant happenedAt) {}
