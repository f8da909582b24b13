/**
 * Lists by page: a cursor holds the place where a page ended, as the values of the sort keys, bound to the filter and sort of its
 * list. Rows that stand still come exactly once; a row that a change moves meanwhile may come again or not at all.
 */
package org.filmscore.service.paging;
