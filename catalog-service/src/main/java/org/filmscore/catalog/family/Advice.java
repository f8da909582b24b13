package org.filmscore.catalog.family;

import jakarta.persistence.Embeddable;

/**
 * What the guide says of one category.
 *
 * @param level 0..5, how much of the category the film shows
 * @param text may be null; present at level 0 too where it explains the level
 */
@Embeddable
record Advice(int level, String text) {}
