/**
 * Converts a grade in the notation of its critic into a score of 0..100, or refuses it by name. It never guesses: a notation
 * with two meanings is refused. Of publications it knows the scale alone, and it stores nothing.
 */
package org.filmscore.critic.grade;
