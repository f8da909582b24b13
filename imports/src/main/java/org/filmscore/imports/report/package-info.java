/** The report of an import: the outcome of each row, and the counts. */
package org.filmscore.imports.report;
