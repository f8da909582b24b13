/**
 * The transactional outbox: an event is stored in the transaction of the change it describes, and a relay sends it to
 * Kafka afterwards, at least once and in the order of its subject's revisions.
 *
 * <p>{@link org.filmscore.messaging.outbox.Outbox} is the only type that a service needs. The table has the columns of Debezium's
 * outbox event router, so that change data capture can take the relay's place.
 */
package org.filmscore.messaging.outbox;
