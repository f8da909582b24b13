/**
 * Critic reviews: what a critic wrote of a film in a publication, the grade as written and the score made of it. Owns the
 * critic reviews of the whole system and tells of every change; what films make of their scores is counted elsewhere.
 */
package org.filmscore.critic.review;
