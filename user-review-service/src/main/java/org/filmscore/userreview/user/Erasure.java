package org.filmscore.userreview.user;

import java.util.List;
import java.util.UUID;

/**
 * A user is erased in the current transaction, which has locked the user and every review with data of theirs. Each
 * feature deletes what it stores of the user.
 *
 * @param subject of the tokens of the user
 * @param reviews all reviews of the user, withdrawn ones too
 */
public record Erasure(UUID user, String subject, List<UUID> reviews) {}
