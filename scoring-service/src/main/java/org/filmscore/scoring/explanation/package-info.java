/**
 * Explains the metascore of a film review by review, and recomputes it under a hypothesis. Both read the reviews
 * of that film and store nothing.
 */
package org.filmscore.scoring.explanation;
