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
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.filmscore.catalog.family.Guidance.Advice;

/** What families should know of a film; at revision 0 until an editor writes it. */
@Entity
@Table(name = "family_guides")
class FamilyGuide {

    @Id
    private UUID filmId;

    @Version
    private long revision;

    @Embedded
    private Guidance guidance;

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
     * Replaces all that the guide says.
     *
     * @param advice on every category
     * @return whether it differs
     */
    boolean replace(Guidance newGuidance, Map<Category, Advice> advice, Instant now) {
        if (newGuidance.equals(guidance) && categories.equals(advice)) {
            return false;
        }
        // Revisions count from 1; Hibernate counts the later ones.
        revision = Math.max(revision, 1);
        guidance = newGuidance;
        categories.putAll(advice);
        changedAt = now;
        return true;
    }

    UUID filmId() {
        return filmId;
    }

    long revision() {
        return revision;
    }

    Guidance guidance() {
        return guidance;
    }

    Advice on(Category category) {
        return categories.get(category);
    }

    Instant changedAt() {
        return changedAt;
    }
}
