/**
 * The transactional outbox: an event is stored in the transaction of the change it tells of, and a relay sends it to
 * Kafka afterwards, at least once and in the order of its subject's revisions.
 *
 * <p>{@link org.filmscore.messaging.outbox.Outbox} is all that a service needs to know. The table has the columns of Debezium's
 * outbox event router, so that change data capture can take the relay's place.
 */
package org.filmscore.messaging.outbox;
