package org.filmscore.critic.critic;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.filmscore.critic.profile.Profiles;
import org.filmscore.service.paging.Page;

/** All critics. */
@Singleton
public class Critics extends Profiles<Critic> {

    Critics(ObjectMapper json) {
        super("critic", json);
    }

    Page<Critic> matching(CriticQuery query) {
        return page(query.listing(), query.page, CriticQuery.SORTING, query.sort);
    }
}
