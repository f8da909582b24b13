package org.filmscore.catalog.person;

/** No person has this id. */
class PersonNotFound extends RuntimeException {

    PersonNotFound(String id) {
        super("There is no person " + id);
    }
}
