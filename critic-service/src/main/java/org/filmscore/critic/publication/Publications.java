package org.filmscore.critic.publication;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.filmscore.critic.profile.Profiles;
import org.filmscore.service.paging.Page;

/** All publications. */
@Singleton
public class Publications extends Profiles<Publication> {

    Publications(ObjectMapper json) {
        super("publication", json);
    }

    Page<Publication> matching(PublicationQuery query) {
        return page(query.listing(), query.page, PublicationQuery.SORTING, query.sort);
    }
}
