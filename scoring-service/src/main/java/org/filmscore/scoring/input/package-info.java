/**
 * The input of scoring: films, publications, critics and reviews from the topics, each stored at its newest revision. This
 * package finds out which films an event changes, and by how much. {@code org.filmscore.scoring.score} changes their scores.
 *
 * <p>Every writer takes locks in one order: weights, reviews, scores of films. Within each of these it first inserts the rows
 * that are missing, by id, and then locks rows, by id. {@code LockOrderTest} provokes deadlocks of other orders.
 */
package org.filmscore.scoring.input;
