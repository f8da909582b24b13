/**
 * The arithmetic of scores: from the weighted scores of critics to a metascore, from counts of user ratings to a user
 * score, with bands, labels and distributions. Pure: it knows no clock, no database and no events, and the same reviews
 * always give the same score to the last digit. The rules themselves are settings.
 */
package org.filmscore.scoring.rule;
