/** Rows of a stream: cut at line breaks, limited in size, and checked one by one as the body of a request is. */
package org.filmscore.imports.row;
