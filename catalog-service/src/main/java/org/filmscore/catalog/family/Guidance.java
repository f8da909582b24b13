package org.filmscore.catalog.family;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * What a family guide says of the film as a whole.
 *
 * @param recommendedAge 2..18, in years
 * @param whatParentsNeedToKnow may be null
 * @param provider may be null
 */
@Embeddable
record Guidance(
        int recommendedAge,
        String headline,
        String whatParentsNeedToKnow,
        List<String> talkingPoints,
        Provider provider) {

    /**
     * The source of a family guide, to be named beside it.
     *
     * @param url may be null
     */
    @Embeddable
    record Provider(
            @Column(name = "provider_name") String name,
            @Column(name = "provider_url") String url) {}

    /**
     * What the guide says of one category.
     *
     * @param level 0..5, how much of the category the film shows
     * @param text may be null; present at level 0 too where it explains the level
     */
    @Embeddable
    record Advice(int level, String text) {}
}
