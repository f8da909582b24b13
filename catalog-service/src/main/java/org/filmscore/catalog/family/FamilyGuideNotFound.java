package org.filmscore.catalog.family;

/** The film has no family guide. */
class FamilyGuideNotFound extends RuntimeException {

    FamilyGuideNotFound() {
        super("The film has no family guide");
    }
}
