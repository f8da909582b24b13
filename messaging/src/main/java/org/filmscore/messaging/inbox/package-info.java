/**
 * Events in: reads records into events, hands them over in batches, each in one transaction, waits out a database or
 * broker that is away, and puts aside, with its reason, what cannot be read or breaks a rule, so that one bad record
 * never holds up the rest.
 *
 * <p>It delivers at least once and in no order that may be relied on between subjects: taking an event twice, or an old
 * one late, must change nothing. That is the listener's part, by the event's revision.
 */
package org.filmscore.messaging.inbox;
