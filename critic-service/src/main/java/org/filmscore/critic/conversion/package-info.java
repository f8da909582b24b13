/**
 * Converts grades to scores by the configured table, for reviews and for callers who try a grade out. Package {@code grade}
 * knows how a grade is read.
 */
package org.filmscore.critic.conversion;
