/**
 * The arithmetic of scores: from the weighted scores of critics to a metascore, from counts of user ratings to a user
 * score, with bands, labels and distributions. Pure: without clock, database and events. The same reviews always give exactly the same score. The thresholds
 * are settings.
 */
package org.filmscore.scoring.rule;
