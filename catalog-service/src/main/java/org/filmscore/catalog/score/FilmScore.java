package org.filmscore.catalog.score;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What lists of films sort and filter by, of the copied score of a film. */
@Entity
@Immutable
@Table(name = "film_scores")
class FilmScore {

    @Id
    private UUID filmId;

    private Integer metascore;
    private BigDecimal userScore;

    protected FilmScore() {}
}
