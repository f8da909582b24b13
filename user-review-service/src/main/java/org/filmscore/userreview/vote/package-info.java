/**
 * Helpful votes: one per user and review, on what others wrote. Owns who voted how; the counts are kept with the reviews,
 * which are sorted by them.
 */
package org.filmscore.userreview.vote;
