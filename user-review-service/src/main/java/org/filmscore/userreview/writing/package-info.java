/**
 * Writing: how users rate and review films, withdraw that, and are erased with it. Writes the rows of reviews and publishes
 * every change without naming a user. Scores are the business of scoring-service.
 */
package org.filmscore.userreview.writing;
