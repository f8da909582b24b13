package org.filmscore.service.identity;

/** The groups of a token that open more than one's own things. */
public final class Group {

    /** Writes films, publications, critics and critic reviews. */
    public static final String EDITOR = "editor";

    /** Decides on what users have written. */
    public static final String MODERATOR = "moderator";

    /** Audits and rebuilds, and reads who changed what. */
    public static final String ADMIN = "admin";

    private Group() {}
}
