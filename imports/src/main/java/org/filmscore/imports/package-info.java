/**
 * Rows that are taken while they arrive: NDJSON or CSV of any length in the memory of one chunk, each row with an outcome of
 * its own in a report by line.
 *
 * <p>A service says by an {@link org.filmscore.imports.Intake} what a row is and how some hundred of them are taken in one
 * transaction; how rows are cut, read, counted and reported is known here. Nothing of films or reviews is.
 */
package org.filmscore.imports;
