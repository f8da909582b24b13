/**
 * Events in: decodes records and delivers their events in batches, each in one transaction. It retries during an outage
 * of the database or broker. A record that cannot be read or breaks a rule becomes a dead letter with a reason, so that it
 * never blocks the rest. A failure that no record explains is retried a few times; then the process ends.
 *
 * <p>Delivery is at least once and without an order between subjects. The listener makes sure, by the event's revision,
 * that a repeated or late event changes nothing.
 */
package org.filmscore.messaging.inbox;
