package org.filmscore.catalog.film;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What is stored of a film in its own row.
 *
 * @param statedYear as an editor states it; null where the day of release says it
 */
@Embeddable
record FilmDetails(
        String title,
        String originalTitle,
        String synopsis,

        @Column(name = "year") Integer statedYear,

        LocalDate releasedOn,
        Integer runtimeMinutes,

        @JdbcTypeCode(SqlTypes.JSON) List<Certificate> certificates,

        List<String> genres,
        List<String> countries,
        List<String> languages,

        @JdbcTypeCode(SqlTypes.JSON) List<Image> images) {

    /** Null where neither year nor day is known. */
    Integer year() {
        return statedYear == null && releasedOn != null ? Integer.valueOf(releasedOn.getYear()) : statedYear;
    }

    /** From what age a film may be seen in a country. A later version may store more. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Certificate(String country, String rating) {}

    /** A picture to show beside the film. A later version may store more. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Image(ImageKind kind, String url) {}

    @Schema(description = "What a picture shows.")
    enum ImageKind {
        POSTER,
        STILL,
        BACKDROP
    }
}
