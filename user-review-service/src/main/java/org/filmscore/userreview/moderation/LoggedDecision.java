package org.filmscore.userreview.moderation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the log records. */
@Schema(
        description =
                "HIDE, RESTORE, DISMISS: a moderator decided on a review. BAN: a moderator banned a user from writing."
                        + " LIFT: a moderator lifted a ban.")
public enum LoggedDecision {
    HIDE,
    RESTORE,
    DISMISS,
    BAN,
    LIFT
}
