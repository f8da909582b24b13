/**
 * {@code ./filmscore load}: a thin client of the import operations. It streams files and prints reports; it reads no row. The
 * format of the files is in {@code docs/import-format.md}.
 */
package org.filmscore.stack.load;
