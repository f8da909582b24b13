package org.filmscore.userreview.ban;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ban as moderators see it. */
@Schema(
        description = "A ban of a user from writing.",
        requiredProperties = {"id", "bannedAt"})
record BanView(
        @Schema(description = "Id of the ban.", examples = "01997f43-1d22-7e44-9b55-0c9d8e7f6a5b")
        String id,

        BannedUserView user,

        @Schema(
                description = "The reason; absent once the user is erased.",
                examples = "Posts the same advertisement again and again.")
        String reason,

        @Schema(description = "Time of the ban.", examples = "2026-11-21T18:30:00Z")
        Instant bannedAt,

        @Schema(description = "The end of the ban; absent where it has none.", examples = "2099-12-01T00:00:00Z")
        Instant endsAt) {

    static BanView of(Ban ban) {
        var user = ban.user();
        return new BanView(
                ban.id().toString(),
                user == null ? null : new BannedUserView(user.id().toString(), user.name()),
                ban.reason(),
                ban.bannedAt(),
                ban.endsAt());
    }

    /** The banned user. */
    @Schema(
            name = "BannedUser",
            description = "The banned user; absent once they are erased. The ban holds when they return.",
            requiredProperties = {"id", "name"})
    record BannedUserView(
            @Schema(description = "Opaque id of the user.", examples = "01997f3c-7d10-7a52-b0c4-2e9d8c7b6a5f")
            String id,

            @Schema(description = "The display name.", examples = "Milo Trevanion")
            String name) {}
}
