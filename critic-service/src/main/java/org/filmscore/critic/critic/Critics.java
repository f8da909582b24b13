package org.filmscore.critic.critic;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.filmscore.critic.profile.Profiles;

/** All critics. */
@Singleton
public class Critics extends Profiles<Critic> {

    Critics(ObjectMapper json) {
        super(Critic.class, "critic", json);
    }
}
