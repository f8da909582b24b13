package org.filmscore.messaging.inbox;

import java.time.Instant;
import org.filmscore.events.Event;

/**
 * An event, its age and its time.
 *
 * @param generation counts the lives of the owner's database; 0 in events of before there were generations
 * @param happenedAt when the change was made that it describes
 */
public record ReceivedEvent<E extends Event>(E event, long generation, Instant happenedAt) {

    /** Of two events about one subject: the later generation is the newer, and within one the higher revision. */
    public boolean isNewerThan(ReceivedEvent<?> other) {
        return generation == other.generation
                ? event.revision() > other.event.revision()
                : generation > other.generation;
    }
}
