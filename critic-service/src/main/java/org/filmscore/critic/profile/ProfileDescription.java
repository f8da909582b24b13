package org.filmscore.critic.profile;

/** What editors say of a publication or a critic. */
public interface ProfileDescription {

    String name();

    /** The natural key: an id elsewhere; null where there is none. */
    String naturalKey();
}
