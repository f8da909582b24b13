/**
 * How much a caller may send: header, path, body and the time that a body takes. What is beyond is refused before any
 * operation sees it.
 */
package org.filmscore.service.limit;
