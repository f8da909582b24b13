package org.filmscore.critic.conversion;

/** What a score says in one word. */
public enum Band {
    POSITIVE,
    MIXED,
    NEGATIVE
}
