/**
 * Stores, shows and publishes the scores of films. History and charts derive their data as a {@link
 * org.filmscore.scoring.score.ScoreFollower}. {@code org.filmscore.scoring.rule} computes scores; {@code
 * org.filmscore.scoring.input} finds out which events change them.
 */
package org.filmscore.scoring.score;
