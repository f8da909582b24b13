package org.filmscore.scoring.stream;

import io.vertx.core.buffer.Buffer;
import java.util.UUID;

/**
 * A change as it is sent to everybody who listens: written once.
 *
 * @param number counts what this replica has read, without gaps
 */
record PublishedScore(long number, int partition, long offset, UUID film, Buffer text) {}
