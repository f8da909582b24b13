package org.filmscore.catalog.film;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.service.search.SearchText;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Formula;

/** A film, as editors describe it: published, or withdrawn. */
@Entity
@Table(name = "films")
class Film {

    /** How many films bring along their credits or external ids in one statement: those of the longest page. */
    private static final int BATCH = 101;

    @Id
    private UUID id;

    @Version
    private long revision = 1;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PUBLISHED;

    private String slug;
    private FilmDetails details;

    /** Derived by the database from the details, for queries. */
    @Column(insertable = false, updatable = false)
    private Integer releaseYear;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "credits", joinColumns = @JoinColumn(name = "film_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    private List<Credit> credits = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "external_ids", joinColumns = @JoinColumn(name = "film_id"))
    @MapKeyColumn(name = "source")
    @Column(name = "value")
    @BatchSize(size = BATCH)
    private Map<String, String> externalIds = new HashMap<>();

    /** Belongs to the family guide; read with the film because lists of films show it. */
    @Formula("(select g.recommended_age from family_guides g where g.film_id = id)")
    private Integer recommendedAge;

    private String searchText;
    private Instant createdAt;
    private Instant changedAt;

    protected Film() {}

    Film(UUID id, String slug, Instant now) {
        this.id = id;
        this.slug = slug;
        this.createdAt = now;
    }

    /**
     * Changes nothing where the film is described so already.
     *
     * @param newCredits those of the description
     */
    void describe(FilmDescription description, List<Credit> newCredits, Instant now) {
        if (description.equals(description())) {
            return;
        }
        details = description.details();
        replace(newCredits, description.externalIds());
        searchText = SearchText.of(Stream.concat(
                Stream.of(details.title(), details.originalTitle()),
                newCredits.stream().map(credit -> credit.person().name())));
        changedAt = now;
    }

    private void replace(List<Credit> newCredits, Map<String, String> newIds) {
        if (!credits.equals(newCredits)) {
            credits.clear();
            credits.addAll(newCredits);
        }
        if (!externalIds.equals(newIds)) {
            externalIds.keySet().retainAll(newIds.keySet());
            externalIds.putAll(newIds);
        }
    }

    void withdraw(Instant now) {
        become(Status.WITHDRAWN, now);
    }

    void restore(Instant now) {
        become(Status.PUBLISHED, now);
    }

    private void become(Status next, Instant now) {
        if (status != next) {
            status = next;
            changedAt = now;
        }
    }

    boolean isWithdrawn() {
        return status == Status.WITHDRAWN;
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision;
    }

    String slug() {
        return slug;
    }

    List<Credit> credits() {
        return List.copyOf(credits);
    }

    Map<String, String> externalIds() {
        return Map.copyOf(externalIds);
    }

    Optional<Integer> recommendedAge() {
        return Optional.ofNullable(recommendedAge);
    }

    Instant changedAt() {
        return changedAt;
    }

    FilmDetails details() {
        return details;
    }

    FilmDescription description() {
        return new FilmDescription(details, credits.stream().map(Credit::named).toList(), externalIds());
    }

    /** Readers see published films alone. */
    enum Status {
        PUBLISHED,
        WITHDRAWN
    }
}
