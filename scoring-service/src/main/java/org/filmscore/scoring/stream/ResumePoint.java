package org.filmscore.scoring.stream;

/**
 * Where somebody begins to listen.
 *
 * @param next number of the first change to look at
 * @param read what was read already; of changes from {@code next} on it holds some, where another replica was faster
 */
record ResumePoint(long next, StreamPosition read) {

    boolean concerns(PublishedScore told) {
        return read.isBefore(told.partition(), told.offset());
    }
}
