/**
 * The state that a service owns, and that it copies from others: {@code GET /state/{topic}} shows either, subject by subject,
 * so that the two can be compared while all serve. {@code POST /republish} lets an owner publish its state again, which
 * mends a lost topic and a lost copy, and in a new generation an owner that was restored from a backup.
 *
 * <p>A service has one bean of {@link org.filmscore.reconciliation.OwnedState} for each topic that it publishes, and one of
 * {@link org.filmscore.reconciliation.CopiedState} for each copy. Comparing is the caller's work.
 */
package org.filmscore.reconciliation;
