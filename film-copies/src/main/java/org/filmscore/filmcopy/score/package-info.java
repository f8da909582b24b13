/**
 * The latest score of each film, copied from the topic {@code film-scores}. A service that configures this channel keeps
 * the copy; its schema is at {@code db/film-scores}. Scores are computed elsewhere.
 */
package org.filmscore.filmcopy.score;
