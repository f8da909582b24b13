/**
 * Sends changes of scores to subscribers as server-sent events.
 *
 * <p>Every replica reads the topic of scores and holds the newest changes in a replay buffer. A subscriber costs its
 * position in this buffer and the buffers of its connection, whether it reads or not. The id of an event is a
 * position in the topic, so that it is valid at every replica and after a restart.
 *
 * <p>{@code org.filmscore.scoring.score} owns the scores and publishes them.
 */
package org.filmscore.scoring.stream;
