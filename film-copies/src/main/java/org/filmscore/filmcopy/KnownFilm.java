package org.filmscore.filmcopy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A film as heard. Written by {@link KnownFilms} alone, past Hibernate. */
@Entity
@Immutable
@Table(name = "known_films")
public class KnownFilm {

    @Id
    private UUID id;

    private String slug;
    private String title;
    private boolean withdrawn;

    protected KnownFilm() {}

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
