/**
 * The import of critic reviews: rows of a file, which name publications and critics by keys. The package {@code review} stores
 * reviews and reads grades; the module {@code imports} reads and reports rows.
 */
package org.filmscore.critic.review.intake;
