/**
 * Turns grades into scores and says which band a score is in, by the tables and thresholds that are configured: for the
 * reviews that carry grades, and for whoever wants to try one out. How a grade is read is known in {@code grade}.
 */
package org.filmscore.critic.conversion;
