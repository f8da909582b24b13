/**
 * Which state of a thing a caller has seen: strong ETags of everything that is read, 304 for what has not changed since,
 * and changes that are refused where somebody else was faster.
 *
 * <p>The ETag of a thing with a revision begins with it. A change is held against the revision alone: a film carries its
 * scores, and a rating that arrives meanwhile does not make an editor's change stale.
 */
package org.filmscore.service.revision;
