/**
 * {@code ./filmscore reconcile}: compares every copy of a subject with its owner over HTTP, while all serve, and repairs by
 * republishing. It reads both sides in order of id and holds only what differs in memory.
 */
package org.filmscore.stack.reconcile;
