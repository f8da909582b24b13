package org.filmscore.events;

import java.util.UUID;

/** A fact about one subject. */
public sealed interface Event
        permits FilmEvent, PublicationDescribed, CriticDescribed, CriticReviewEvent, UserReviewEvent, FilmScoreChanged {

    /** The id of the subject; the key of the record, by which topics are compacted. */
    UUID subject();

    /** Counts the changes of the subject, from 1. Of two events about one subject the higher revision is the newer. */
    long revision();

    /**
     * The generation in which the revision counts.
     *
     * @param database that of the owner's database
     */
    default long generationIn(long database) {
        return database;
    }

    /** Events with the same value share a partition and so keep their order: the film, wherever there is one. */
    default UUID partitionedBy() {
        return subject();
    }
}
