package org.filmscore.critic.critic;

import jakarta.persistence.Embeddable;
import org.filmscore.critic.profile.Profile;
import org.filmscore.critic.profile.Weight;

/** What editors say of a critic. */
@Embeddable
public record CriticDescription(
        String name, String naturalKey, String bio, String photo, Weight weight, boolean featured)
        implements Profile.Description {}
