/**
 * CSV and TSV: the columns of an import, the dialect of a file, and how a record becomes the JSON object of a row.
 *
 * <p>The library fastcsv reads one record. The records are cut in {@code row}, so that one broken record does not stop the
 * import.
 */
package org.filmscore.imports.csv;
