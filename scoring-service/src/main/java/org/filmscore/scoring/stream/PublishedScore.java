package org.filmscore.scoring.stream;

import io.vertx.core.buffer.Buffer;
import java.util.UUID;

/**
 * A change, serialised once for all subscribers.
 *
 * @param number the sequence number at this replica, without gaps
 */
record PublishedScore(long number, int partition, long offset, UUID film, Buffer text) {}
