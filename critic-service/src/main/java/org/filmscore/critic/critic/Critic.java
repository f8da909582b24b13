package org.filmscore.critic.critic;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.filmscore.critic.profile.Profile;

/** A person who writes reviews. */
@Entity
@Table(name = "critics")
public class Critic extends Profile<CriticDescription> {

    @Embedded
    private CriticDescription description;

    protected Critic() {}

    Critic(UUID id, String slug) {
        super(id, slug);
    }

    @Override
    protected void accept(CriticDescription newDescription) {
        description = newDescription;
    }

    @Override
    public CriticDescription description() {
        return description;
    }
}
