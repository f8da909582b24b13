package org.filmscore.userreview.writing;

import java.util.List;
import java.util.UUID;

/**
 * Authors have withdrawn the texts of reviews, alone or with the ratings, in the current transaction. Votes and reports on a
 * text are deleted with it.
 */
public record TextsWithdrawn(List<UUID> reviews) {}
