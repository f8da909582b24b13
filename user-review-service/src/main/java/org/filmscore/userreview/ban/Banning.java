package org.filmscore.userreview.ban;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.filmscore.service.identifier.Identifiers;
import org.filmscore.service.transaction.RetryOnConflict;
import org.filmscore.userreview.ban.Bans.StoredBan;
import org.filmscore.userreview.moderation.Decisions;
import org.filmscore.userreview.moderation.LoggedDecision;
import org.filmscore.userreview.user.SignedIn;
import org.filmscore.userreview.user.UserNotFound;
import org.filmscore.userreview.user.Users;

/** Bars users from writing, lifts that, and logs both. */
@ApplicationScoped
class Banning {

    private final Users users;
    private final Bans bans;
    private final Decisions decisions;
    private final Clock clock;

    Banning(Users users, Bans bans, Decisions decisions, Clock clock) {
        this.users = users;
        this.bans = bans;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Both users stay locked by shared locks, for which only an erasure waits.
     *
     * @param name id of the user, as others know it
     * @param endsAt null for a ban without an end
     */
    @RetryOnConflict
    @Transactional
    StoredBan ban(String name, SignedIn moderator, String reason, Instant endsAt) {
        var decidedBy = users.calling(moderator);
        var user = users.locked(name).orElseThrow(() -> UserNotFound.named(name));
        var ban = bans.put(user, reason, clock.instant(), endsAt);
        decisions.log(user.id(), decidedBy, LoggedDecision.BAN, reason, endsAt);
        return ban;
    }

    /** @param name id of the ban */
    @RetryOnConflict
    @Transactional
    void lift(String name, SignedIn moderator, String reason) {
        var decidedBy = users.calling(moderator);
        var ban = Identifiers.parse(name)
                .flatMap(id -> bans.lift(id, clock.instant()))
                .orElseThrow(() -> new BanNotFound(name));
        decisions.log(ban.userId(), decidedBy, LoggedDecision.LIFT, ban.userId() == null ? null : reason, null);
    }

    /** No such ban holds: it never existed, is lifted, or has ended. */
    static class BanNotFound extends RuntimeException {

        BanNotFound(String name) {
            super("There is no ban " + name);
        }
    }
}
