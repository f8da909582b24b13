package org.filmscore.userreview.account;

/**
 * What a user has said that others see.
 *
 * @param ratings with a text or without
 * @param reviews those with a text alone
 * @param helpfulVotes on all of them
 */
record Statistics(Tally ratings, Tally reviews, long helpfulVotes) {}
