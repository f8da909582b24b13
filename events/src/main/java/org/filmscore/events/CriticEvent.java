package org.filmscore.events;

import java.util.UUID;

/** The events of critics. */
public sealed interface CriticEvent extends Event permits CriticDescribed {

    UUID criticId();

    @Override
    default UUID subject() {
        return criticId();
    }

    @Override
    default UUID partitionedBy() {
        return subject();
    }
}
