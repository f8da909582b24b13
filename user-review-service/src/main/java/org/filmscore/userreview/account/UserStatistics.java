package org.filmscore.userreview.account;

/**
 * Statistics of the reviews of a user that readers see.
 *
 * @param ratings with a text or without
 * @param reviews only those with a text
 * @param helpfulVotes on all of them
 */
record UserStatistics(Tally ratings, Tally reviews, long helpfulVotes) {}
