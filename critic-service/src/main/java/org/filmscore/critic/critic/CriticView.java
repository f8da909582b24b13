package org.filmscore.critic.critic;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.critic.statistics.PublicationsOfCritics.PublicationOfCriticView;
import org.filmscore.critic.statistics.StatisticsView;
import org.filmscore.service.revision.Revised;

/** One critic as readers see it, with what is counted over all their reviews. */
@Schema(
        description = "One critic with statistics.",
        requiredProperties = {"id", "slug", "revision", "name", "weight", "featured", "changedAt", "statistics"})
record CriticView(
        @JsonUnwrapped ListedCriticView critic,

        @Schema(description = "The 50 publications that printed most of their reviews, the one with most first.")
        List<PublicationOfCriticView> publications,

        StatisticsView statistics)
        implements Revised {

    @Override
    public long revision() {
        return critic.revision();
    }
}
