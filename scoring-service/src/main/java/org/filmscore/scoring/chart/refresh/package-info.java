/**
 * Refreshes the charts: a queue holds the films whose scores changed, and one worker at a time ranks them again.
 * {@code org.filmscore.scoring.chart} defines the ranks and reads the charts.
 */
package org.filmscore.scoring.chart.refresh;
