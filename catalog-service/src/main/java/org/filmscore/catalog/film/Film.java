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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.service.search.SearchText;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A film: described by editors, and there to be reviewed unless it is withdrawn. */
@Entity
@Table(name = "films")
class Film {

    @Id
    private UUID id;

    @Version
    private long revision = 1;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PUBLISHED;

    private String slug;
    private String title;
    private String originalTitle;
    private String synopsis;
    private Integer year;
    private LocalDate releasedOn;
    private Integer runtimeMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FilmDraft.Certificate> certificates;

    private List<String> genres;
    private List<String> countries;
    private List<String> languages;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FilmDraft.Image> images;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "credits", joinColumns = @JoinColumn(name = "film_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Credit> credits = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "external_ids", joinColumns = @JoinColumn(name = "film_id"))
    @MapKeyColumn(name = "source")
    @Column(name = "value")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, String> externalIds = new HashMap<>();

    /** Read along with the film, whose lists show it; who writes it is the family guide. */
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

    /** Takes a description that differs from what is known; the same again changes nothing. */
    void describe(FilmDraft draft, List<Credit> newCredits, Instant now) {
        if (draft.equals(draft())) {
            return;
        }
        title = draft.title();
        originalTitle = draft.originalTitle();
        synopsis = draft.synopsis();
        year = draft.year();
        releasedOn = draft.releasedOn();
        runtimeMinutes = draft.runtimeMinutes();
        certificates = draft.certificates();
        genres = draft.genres();
        countries = draft.countries();
        languages = draft.languages();
        images = draft.images();
        replace(newCredits, draft.externalIds());
        searchText = SearchText.of(Stream.concat(
                Stream.of(title, originalTitle),
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

    Optional<Integer> recommendedAge() {
        return Optional.ofNullable(recommendedAge);
    }

    Instant changedAt() {
        return changedAt;
    }

    /** What an editor would send to describe the film as it is. */
    FilmDraft draft() {
        return new FilmDraft(
                title,
                originalTitle,
                synopsis,
                year,
                releasedOn,
                runtimeMinutes,
                certificates,
                genres,
                countries,
                languages,
                credits.stream()
                        .map(credit ->
                                new FilmDraft.CreditDraft(credit.person().name(), credit.role(), credit.character()))
                        .toList(),
                images,
                Map.copyOf(externalIds));
    }

    /** Whether the film is there to be reviewed. */
    enum Status {
        PUBLISHED,
        WITHDRAWN
    }
}
