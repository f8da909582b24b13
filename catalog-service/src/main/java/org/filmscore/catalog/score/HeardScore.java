package org.filmscore.catalog.score;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The latest score heard of a film. Written by {@link HeardScores} alone, past Hibernate. */
@Entity
@Immutable
@Table(name = "film_scores")
class HeardScore {

    @Id
    private UUID filmId;

    private long version;
    private Integer metascore;
    private BigDecimal userScore;

    @JdbcTypeCode(SqlTypes.JSON)
    private ScoreView card;

    protected HeardScore() {}

    UUID filmId() {
        return filmId;
    }

    ScoreView card() {
        return card;
    }
}
