/**
 * Critic reviews that come in numbers: rows of a file that name publications and critics by keys of their own. What a review
 * is, and how its grade is read, is known in {@code review}; how rows are read and reported in {@code imports}.
 */
package org.filmscore.critic.review.intake;
