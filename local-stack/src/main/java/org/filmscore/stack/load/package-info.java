/**
 * {@code ./filmscore load} and the sample data: a thin client of the import operations. It streams files, prints reports and
 * retries; it reads no row. The format of the files is in {@code docs/import-format.md}.
 */
package org.filmscore.stack.load;
