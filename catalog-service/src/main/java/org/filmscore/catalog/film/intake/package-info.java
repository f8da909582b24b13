/**
 * The import of films: rows of a file, with the same rules as a film that is published alone. The package {@code film} stores
 * them; the module {@code imports} reads and reports rows.
 */
package org.filmscore.catalog.film.intake;
