package org.filmscore.reconciliation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.events.Event;
import org.filmscore.messaging.outbox.Outbox;
import org.filmscore.reconciliation.RepublishDraft.Withdrawn;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;

/** Publishes the state of this service again: named subjects at once, whole topics in chunks. */
@ApplicationScoped
class Republishing {

    private static final int CHUNK = 500;

    private final List<OwnedState> owned;
    private final RepublishedTopics topics;
    private final Generations generations;
    private final Outbox outbox;

    Republishing(@All List<OwnedState> owned, RepublishedTopics topics, Generations generations, Outbox outbox) {
        this.owned = owned;
        this.topics = topics;
        this.generations = generations;
        this.outbox = outbox;
    }

    @Transactional
    RepublishView request(RepublishDraft draft) {
        var states = named(draft.topic());
        if (draft.newGeneration()) {
            generations.begin();
        }
        if (draft.namesSubjects()) {
            publishNamed(draft, states.getFirst());
        }
        if (draft.newGeneration()) {
            owned.forEach(state -> topics.begin(state.topic().name()));
        } else if (!draft.namesSubjects()) {
            states.forEach(state -> topics.begin(state.topic().name()));
        }
        return progress();
    }

    RepublishView progress() {
        return new RepublishView(generations.current(), topics.all());
    }

    /** Returns false where nothing can be done now: all is published, or the outbox is full. */
    @Transactional
    boolean publishChunk() {
        var next = topics.lockUnfinished();
        next.ifPresent(unfinished -> {
            var state = named(unfinished.topic()).getFirst();
            var events = state.events(Subjects.following(unfinished.lastSubject(), CHUNK, true));
            outbox.appendAll(events);
            if (events.size() < CHUNK) {
                topics.finish(unfinished.topic(), events.size());
            } else {
                topics.advance(unfinished.topic(), events.getLast().subject(), events.size());
            }
        });
        return next.isPresent();
    }

    private void publishNamed(RepublishDraft draft, OwnedState state) {
        outbox.appendAll(withdrawals(draft, state));
        if (!draft.subjects().isEmpty()) {
            outbox.appendAll(state.events(Subjects.named(draft.subjects(), true)));
        }
    }

    /** A subject that exists after all is published as it is. A topic without an event for withdrawals publishes nothing. */
    private static List<? extends Event> withdrawals(RepublishDraft draft, OwnedState state) {
        var ids = draft.withdrawn().stream().map(Withdrawn::subject).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var present = state.events(Subjects.named(ids, true));
        var known = present.stream().map(Event::subject).toList();
        var absent = draft.withdrawn().stream()
                .filter(gone -> !known.contains(gone.subject()))
                .flatMap(gone -> state.withdrawal(gone.subject(), gone.filmId()).stream());
        return Stream.concat(present.stream(), absent).toList();
    }

    private List<OwnedState> named(String topic) {
        var states = owned.stream()
                .filter(state -> topic == null || state.topic().name().equals(topic))
                .toList();
        if (states.isEmpty()) {
            throw new InvalidInput(Violation.at("/topic", "this service does not publish the topic " + topic));
        }
        return states;
    }

    /** A topic and how far it is published. */
    record Unfinished(String topic, UUID lastSubject) {}
}
