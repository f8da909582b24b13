/**
 * Lists by page: a cursor holds the place where a page ended, as the values of the sort keys, so that pages neither
 * repeat nor skip what stands still while others write. It is bound to the filter and sort it was made for.
 */
package org.filmscore.service.paging;
