/**
 * Reads the grade that a critic gave, in the critic's own notation, into a score of 0..100, or refuses it by name. It
 * never guesses: a notation that allows two readings is refused. It knows nothing of publications beyond their scale,
 * of weights, bands or metascores, and does not keep what it read.
 */
package org.filmscore.critic.grade;
