package org.filmscore.critic.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.filmscore.critic.profile.Profiles;

/** All publications. */
@Singleton
public class Publications extends Profiles<Publication> {

    Publications(ObjectMapper json) {
        super(Publication.class, "publication", json);
    }
}
