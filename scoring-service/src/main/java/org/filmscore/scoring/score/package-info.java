/**
 * The scores of films: kept, shown, announced and audited. Whatever else is made of them (histories, charts) follows
 * their changes as a {@link org.filmscore.scoring.score.ScoreFollower}. How a score is computed is decided in {@code
 * org.filmscore.scoring.rule}; what changed it is found out in {@code org.filmscore.scoring.input}.
 */
package org.filmscore.scoring.score;
