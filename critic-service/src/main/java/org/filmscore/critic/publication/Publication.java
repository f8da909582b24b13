package org.filmscore.critic.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.critic.grade.GradeScale;
import org.filmscore.critic.profile.Weight;
import org.filmscore.service.search.SearchText;

/** A publication, as editors describe it. */
@Entity
@Table(name = "publications")
public class Publication {

    @Id
    private UUID id;

    @Version
    private long revision = 1;

    private String slug;
    private String name;
    private String searchText;
    private String naturalKey;
    private String url;
    private Weight weight;

    @Enumerated(EnumType.STRING)
    private GradeScale gradeScale;

    private Instant changedAt;

    protected Publication() {}

    Publication(UUID id, String slug) {
        this.id = id;
        this.slug = slug;
    }

    /** Takes a description that differs from what is known; the same again changes nothing. */
    void describe(PublicationDraft draft, Instant now) {
        if (draft.equals(draft())) {
            return;
        }
        name = draft.name();
        searchText = SearchText.of(Stream.of(name));
        naturalKey = draft.key();
        url = draft.url();
        weight = draft.weight();
        gradeScale = draft.gradeScale();
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** Null where a grade must say itself what it is out of. */
    public GradeScale gradeScale() {
        return gradeScale;
    }

    long revision() {
        return revision;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** What an editor would send to describe the publication as it is. */
    PublicationDraft draft() {
        return new PublicationDraft(name, naturalKey, url, weight, gradeScale);
    }
}
