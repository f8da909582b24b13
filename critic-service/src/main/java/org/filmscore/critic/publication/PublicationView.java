package org.filmscore.critic.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.statistics.StatisticsView;
import org.filmscore.service.revision.Revised;

/** One publication as readers see it, with what is counted over all its reviews. */
@Schema(
        description = "One publication with statistics.",
        requiredProperties = {"id", "slug", "revision", "name", "weight", "changedAt", "statistics"})
record PublicationView(@JsonUnwrapped ListedPublicationView publication, StatisticsView statistics) implements Revised {

    @Override
    public long revision() {
        return publication.revision();
    }
}
