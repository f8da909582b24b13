/**
 * Statistics of one publication or critic: how many reviews, how high they score, and how that compares with metascore and
 * users. They are counted from reviews and film scores at each read; nothing derived is stored.
 */
package org.filmscore.critic.statistics;
