/**
 * Charts of films: best and worst by critics, the users' choice, the most discussed, and films that divide critics
 * and users. Ranks are computed from scores and stored in a table, so that a page is an index scan for any number
 * of films. A queue holds the films whose scores changed, and one worker at a time ranks them again.
 *
 * <p>{@code org.filmscore.scoring.score} owns the scores.
 */
package org.filmscore.scoring.chart;
