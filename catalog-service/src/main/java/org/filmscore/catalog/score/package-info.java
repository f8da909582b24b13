/** Scores as the catalog shows them beside a film and sorts by them. They are copied by {@code film-copies}. */
package org.filmscore.catalog.score;
