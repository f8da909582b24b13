package org.filmscore.userreview.ban;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.userreview.ban.Bans.StoredBan;

/** A ban as its moderator gets it in response. Responses are stored, so it omits the reason, which may name somebody. */
@Schema(
        name = "BanTaken",
        description = "A ban that holds from now on; the list of bans has its reason.",
        requiredProperties = {"id", "userId", "bannedAt"})
record BanTakenView(
        @Schema(description = "Id of the ban.", examples = "01997f43-1d22-7e44-9b55-0c9d8e7f6a5b")
        UUID id,

        @Schema(description = "Opaque id of the user.", examples = "01997f3c-7d10-7a52-b0c4-2e9d8c7b6a5f")
        UUID userId,

        @Schema(description = "Time of the ban.", examples = "2026-11-21T18:30:00Z")
        Instant bannedAt,

        @Schema(description = "The end of the ban; absent where it has none.", examples = "2099-12-01T00:00:00Z")
        Instant endsAt) {

    static BanTakenView of(StoredBan ban) {
        return new BanTakenView(ban.id(), ban.userId(), ban.bannedAt(), ban.endsAt());
    }
}
