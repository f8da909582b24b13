/**
 * What is heard: films, publications, critics and reviews, each kept at its newest revision. Finds out which films an
 * event changes, and by how much; what that makes of their scores is decided in {@code org.filmscore.scoring.score}.
 *
 * <p>Locks are taken in one order by everybody: weights, reviews, scores of films, each by id.
 */
package org.filmscore.scoring.rating;
