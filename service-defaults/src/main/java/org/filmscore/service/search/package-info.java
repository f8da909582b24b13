/** Searching by words, the same in every list: regardless of case and accents, and with no wildcards. */
package org.filmscore.service.search;
