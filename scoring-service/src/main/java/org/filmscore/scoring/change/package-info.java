/**
 * The changes that a batch of events makes to films: {@code org.filmscore.scoring.input} collects them, and
 * {@code org.filmscore.scoring.score} applies them to the stored scores.
 */
package org.filmscore.scoring.change;
