package org.filmscore.userreview.moderation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a moderator does with a review. */
@Schema(
        description =
                "HIDE: only its author and moderators see the review, and no score counts it. RESTORE: a hidden review"
                        + " is shown and counted again. DISMISS: the reports are unfounded and the review stays.")
enum ModerationAction {
    HIDE,
    RESTORE,
    DISMISS
}
