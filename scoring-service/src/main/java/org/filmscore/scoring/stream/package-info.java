/**
 * Tells whoever listens of each score as it changes, by server-sent events.
 *
 * <p>Every replica reads the topic of scores itself and keeps the newest of what it read in one ring that all listeners are
 * served from: a listener costs its place in the ring and what its connection buffers, whether it reads or not. The id of an
 * event says how far into the topic it is, so that it means the same at every replica and after a restart.
 *
 * <p>What a score is, and that it is told in the topic, is decided in {@code org.filmscore.scoring.score}.
 */
package org.filmscore.scoring.stream;
