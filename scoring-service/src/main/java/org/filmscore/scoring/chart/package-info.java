/**
 * Films in order: the best and the worst by critics, the users' choice, the most discussed, and those that divide critics and
 * users. What a chart is ranked by is arithmetic on the scores of a film; the lists are kept in a table of their own, which
 * follows the scores within moments, so that a page is read from an index whatever the number of films.
 *
 * <p>How films score is decided in {@code org.filmscore.scoring.score}.
 */
package org.filmscore.scoring.chart;
