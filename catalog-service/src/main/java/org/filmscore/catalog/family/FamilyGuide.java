package org.filmscore.catalog.family;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What families should know of a film; at revision 0 until it is first written. */
@Entity
@Table(name = "family_guides")
class FamilyGuide {

    @Id
    private UUID filmId;

    @Version
    private long revision;

    private int recommendedAge;
    private String headline;
    private String whatParentsNeedToKnow;
    private List<String> talkingPoints = new ArrayList<>();

    @Embedded
    private Provider provider;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "family_guide_categories", joinColumns = @JoinColumn(name = "film_id"))
    @MapKeyColumn(name = "category")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Category, Advice> categories = new EnumMap<>(Category.class);

    private Instant changedAt;

    protected FamilyGuide() {}

    FamilyGuide(UUID filmId) {
        this.filmId = filmId;
    }

    /**
     * Takes what an editor wrote in place of what is there.
     *
     * @return whether it differs
     */
    boolean replace(FamilyGuideDraft draft, Instant now) {
        var advice = draft.advice();
        if (saysTheSame(draft) && categories.equals(advice)) {
            return false;
        }
        // Revisions are counted from 1; from there on it is done by whoever stores this.
        revision = Math.max(revision, 1);
        recommendedAge = draft.recommendedAge();
        headline = draft.headline();
        whatParentsNeedToKnow = draft.whatParentsNeedToKnow();
        talkingPoints = draft.talkingPoints();
        provider = draft.provider();
        categories.putAll(advice);
        changedAt = now;
        return true;
    }

    private boolean saysTheSame(FamilyGuideDraft draft) {
        return recommendedAge == draft.recommendedAge()
                && Objects.equals(headline, draft.headline())
                && Objects.equals(whatParentsNeedToKnow, draft.whatParentsNeedToKnow())
                && talkingPoints.equals(draft.talkingPoints())
                && Objects.equals(provider, draft.provider());
    }

    UUID filmId() {
        return filmId;
    }

    long revision() {
        return revision;
    }

    int recommendedAge() {
        return recommendedAge;
    }

    String headline() {
        return headline;
    }

    Optional<String> whatParentsNeedToKnow() {
        return Optional.ofNullable(whatParentsNeedToKnow);
    }

    List<String> talkingPoints() {
        return talkingPoints;
    }

    Optional<Provider> provider() {
        return Optional.ofNullable(provider);
    }

    Advice on(Category category) {
        return categories.get(category);
    }

    Instant changedAt() {
        return changedAt;
    }
}
