package org.filmscore.service.paging;

/** A page of a list, whatever else it says: its answer carries a Link header to the next one. */
public interface Paged {

    /** The address of the next page, null on the last. */
    String next();
}
