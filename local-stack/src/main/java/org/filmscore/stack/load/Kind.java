package org.filmscore.stack.load;

/** The kinds of file, in the order in which they are loaded. */
enum Kind {
    FILMS,
    CRITIC_REVIEWS,
    USER_RATINGS
}
