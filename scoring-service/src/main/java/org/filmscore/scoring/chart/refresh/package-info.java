/**
 * Keeps the charts up to date with the scores: a queue of films whose scores changed, and one worker at a time that ranks
 * them anew. {@code org.filmscore.scoring.chart} defines the ranks and reads the charts.
 */
package org.filmscore.scoring.chart.refresh;
