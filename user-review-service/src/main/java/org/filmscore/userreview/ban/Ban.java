package org.filmscore.userreview.ban;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.filmscore.userreview.user.User;
import org.hibernate.annotations.Immutable;

/** A user whom moderators have barred from writing. {@link Bans} writes it with SQL; Hibernate only reads it. */
@Entity
@Immutable
@Table(name = "bans")
class Ban {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private User user;

    private String reason;
    private Instant bannedAt;
    private Instant endsAt;

    protected Ban() {}

    UUID id() {
        return id;
    }

    /** Null once the user is erased. */
    User user() {
        return user;
    }

    /** Null once the user is erased. */
    String reason() {
        return reason;
    }

    Instant bannedAt() {
        return bannedAt;
    }

    /** Null for a ban without an end. */
    Instant endsAt() {
        return endsAt;
    }
}
