package org.filmscore.userreview.moderation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a moderator decides on a review. */
@Schema(
        description =
                "HIDE: nobody but its author and moderators sees it, and no score counts it. RESTORE: what was hidden is"
                        + " shown and counted again. DISMISS: the reports are unfounded, the review stays.")
enum Verdict {
    HIDE,
    RESTORE,
    DISMISS
}
