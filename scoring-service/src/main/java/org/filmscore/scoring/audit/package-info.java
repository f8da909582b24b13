/**
 * Computes every score from all stored reviews: to compare it with the stored score (audit), or to correct that (rebuild).
 * The rules are those of {@code org.filmscore.scoring.rule}; this package only reads the reviews of all films at once.
 */
package org.filmscore.scoring.audit;
