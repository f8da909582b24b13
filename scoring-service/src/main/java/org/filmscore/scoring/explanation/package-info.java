/**
 * Why the metascore of a film is what it is, review by review, and what it would be by other weights. Read from the reviews
 * of that film alone; nothing is kept here, and nothing is changed.
 */
package org.filmscore.scoring.explanation;
