package org.filmscore.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.filmscore.events.Event;
import org.filmscore.events.Topic;

/** The subjects of one topic, in the service that owns them. */
public interface OwnedState {

    Topic<?> topic();

    /** The event that carries the present state of each of these subjects, in order of subject. */
    List<? extends Event> events(Subjects subjects);

    /**
     * The event that withdraws a subject which this database does not have: it was restored from before the subject
     * existed. Empty for a topic without such an event.
     */
    default Optional<Event> withdrawal(UUID subject, UUID film) {
        return Optional.empty();
    }
}
