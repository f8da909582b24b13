/**
 * The topics of a service, made with the settings that the events need: twelve partitions, so that a film is always
 * handled by one consumer, and compaction per subject, so that a lost database can be read back from the beginning.
 *
 * <p>What the events say is in {@code org.filmscore.events}; who sends and who reads is not known here.
 */
package org.filmscore.messaging.topic;
