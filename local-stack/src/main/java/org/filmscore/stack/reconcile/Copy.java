package org.filmscore.stack.reconcile;

import static org.filmscore.stack.system.ServiceName.CATALOG;
import static org.filmscore.stack.system.ServiceName.CRITIC;
import static org.filmscore.stack.system.ServiceName.SCORING;
import static org.filmscore.stack.system.ServiceName.USER_REVIEW;

import java.util.List;
import org.filmscore.stack.system.ServiceName;

/**
 * A topic, the service that owns it, and one that keeps a copy of it.
 *
 * @param withdrawable whether an event can withdraw a subject. Otherwise a copy may keep subjects that the owner no longer
 *     publishes; nothing refers to them
 */
record Copy(String topic, ServiceName owner, ServiceName holder, boolean withdrawable) {

    /** Owners before those that compute from their events. */
    static final List<Copy> ALL = List.of(
            new Copy("films", CATALOG, CRITIC, true),
            new Copy("films", CATALOG, USER_REVIEW, true),
            new Copy("films", CATALOG, SCORING, true),
            new Copy("publications", CRITIC, SCORING, false),
            new Copy("critics", CRITIC, SCORING, false),
            new Copy("critic-reviews", CRITIC, SCORING, true),
            new Copy("user-reviews", USER_REVIEW, SCORING, true),
            new Copy("film-scores", SCORING, CATALOG, false),
            new Copy("film-scores", SCORING, CRITIC, false));

    @Override
    public String toString() {
        return topic + " in " + holder;
    }
}
