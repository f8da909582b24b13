/**
 * Films that come in numbers: rows of a file, each a film as it would be published by itself. What becomes of them is decided
 * in {@code film}; how rows are read and reported in {@code imports}.
 */
package org.filmscore.catalog.film.intake;
