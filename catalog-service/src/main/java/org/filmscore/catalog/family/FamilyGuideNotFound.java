package org.filmscore.catalog.family;

/** Nobody has written a family guide of the film. */
class FamilyGuideNotFound extends RuntimeException {

    FamilyGuideNotFound() {
        super("The film has no family guide");
    }
}
