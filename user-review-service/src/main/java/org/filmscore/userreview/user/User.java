package org.filmscore.userreview.user;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody who has written something. {@link Users} writes it with SQL; Hibernate only reads it. */
@Entity
@Immutable
@Table(name = "users")
public class User {

    @Id
    private UUID id;

    private String subject;
    private String name;
    private long revision;
    private Instant memberSince;

    protected User() {}

    /** The id that others see. */
    public UUID id() {
        return id;
    }

    /** The subject of the user's tokens; never shown to others. */
    public String subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    /** Counts the names of the user, from 1. */
    public long revision() {
        return revision;
    }

    public Instant memberSince() {
        return memberSince;
    }
}
