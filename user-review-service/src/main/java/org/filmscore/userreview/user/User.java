package org.filmscore.userreview.user;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Somebody who has said something. Written by {@link Users} alone, past Hibernate. */
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

    /** As others may know it. */
    public UUID id() {
        return id;
    }

    /** Of the user's tokens; for nobody but the user. */
    public String subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    /** Counts the names, from 1. */
    public long revision() {
        return revision;
    }

    public Instant memberSince() {
        return memberSince;
    }
}
