package org.filmscore.critic.review.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The source of an entry, named beside it. */
@Embeddable
@JsonIgnoreProperties(ignoreUnknown = true)
public record Provider(
        @Column(name = "provider_name") String name,
        @Column(name = "provider_url") String url) {}
