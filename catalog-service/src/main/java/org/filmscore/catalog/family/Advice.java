package org.filmscore.catalog.family;

import jakarta.persistence.Embeddable;

/**
 * What the guide says of one category.
 *
 * @param level 0..5, how much of it there is
 * @param text absent where there is nothing more to say; it may be there at level 0 too
 */
@Embeddable
record Advice(int level, String text) {}
