package org.filmscore.service.revision;

/** A view of something whose changes are counted. */
public interface Revised {

    /** Counts the changes from 1. */
    long revision();
}
