package org.filmscore.scoring.stream;

import org.filmscore.scoring.stream.ReplayBuffer.PublishedScore;

/**
 * The point at which a subscription starts.
 *
 * @param next the number of the first change to check
 * @param read the position that the subscriber has reached, which may include changes after {@code next}
 */
record ResumePoint(long next, StreamPosition read) {

    boolean concerns(PublishedScore published) {
        return read.isBefore(published.partition(), published.offset());
    }
}
