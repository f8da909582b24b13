package org.filmscore.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * The state of a critic.
 *
 * @param weight of each of their reviews in a metascore, 0.00..5.00
 */
@WireName("org.filmscore.critic.described")
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CriticDescribed(UUID criticId, long revision, String slug, String name, BigDecimal weight)
        implements Event {

    public CriticDescribed {
        Required.present(criticId, "criticId");
        Required.revision(revision);
        Required.present(slug, "slug");
        Required.present(name, "name");
        Required.weight(weight);
    }

    @Override
    public UUID subject() {
        return criticId;
    }
}
