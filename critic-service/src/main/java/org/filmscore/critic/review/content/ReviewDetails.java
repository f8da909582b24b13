package org.filmscore.critic.review.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a review says beside its grade. All but {@code featured} may be null. */
@Embeddable
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReviewDetails(
        String headline,
        String excerpt,
        String url,
        String language,
        LocalDate publishedOn,
        boolean featured,
        Provider provider) {

    /** The source of an entry, named beside it. */
    @Embeddable
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Provider(
            @Column(name = "provider_name") String name,
            @Column(name = "provider_url") String url) {}
}
