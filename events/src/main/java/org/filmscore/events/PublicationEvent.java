package org.filmscore.events;

import java.util.UUID;

/** The events of publications. */
public sealed interface PublicationEvent extends Event permits PublicationDescribed {

    UUID publicationId();

    @Override
    default UUID subject() {
        return publicationId();
    }

    @Override
    default UUID partitionedBy() {
        return subject();
    }
}
