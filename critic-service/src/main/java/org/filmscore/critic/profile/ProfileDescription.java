package org.filmscore.critic.profile;

/** What editors say of a publication or a critic. */
public interface ProfileDescription {

    String name();

    /** What it is known by elsewhere; null where nobody gave one. */
    String naturalKey();
}
