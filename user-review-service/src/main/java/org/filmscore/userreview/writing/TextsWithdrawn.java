package org.filmscore.userreview.review;

import java.util.UUID;

/**
 * What was written in a review was taken back by its author, alone or with the rating, in this transaction: what others said
 * of it goes with it.
 */
public record Withdrawn(UUID review) {}
