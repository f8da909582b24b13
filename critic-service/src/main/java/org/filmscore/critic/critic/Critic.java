package org.filmscore.critic.critic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.critic.profile.Weight;
import org.filmscore.service.search.SearchText;

/** A critic, as editors describe them. */
@Entity
@Table(name = "critics")
public class Critic {

    @Id
    private UUID id;

    @Version
    private long revision = 1;

    private String slug;
    private String name;
    private String searchText;
    private String naturalKey;
    private String bio;
    private String photo;
    private Weight weight;
    private boolean featured;
    private Instant changedAt;

    protected Critic() {}

    Critic(UUID id, String slug) {
        this.id = id;
        this.slug = slug;
    }

    /** Takes a description that differs from what is known; the same again changes nothing. */
    void describe(CriticDraft draft, Instant now) {
        if (draft.equals(draft())) {
            return;
        }
        name = draft.name();
        searchText = SearchText.of(Stream.of(name));
        naturalKey = draft.key();
        bio = draft.bio();
        photo = draft.photo();
        weight = draft.weight();
        featured = draft.featured();
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

    long revision() {
        return revision;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** What an editor would send to describe the critic as they are. */
    CriticDraft draft() {
        return new CriticDraft(name, naturalKey, bio, photo, weight, featured);
    }
}
