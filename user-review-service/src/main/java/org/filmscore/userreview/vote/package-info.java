/**
 * Helpful votes: one per user and review, on the reviews of others. Owns the votes; their counts are in the rows of reviews,
 * since lists are sorted by them.
 */
package org.filmscore.userreview.vote;
