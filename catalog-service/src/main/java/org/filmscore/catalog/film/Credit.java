package org.filmscore.catalog.film;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.filmscore.catalog.person.Person;

/** A person's part in a film. */
@Embeddable
record Credit(
        @ManyToOne(fetch = FetchType.EAGER) @JoinColumn(name = "person_id")
        Person person,

        @Enumerated(EnumType.STRING) Role role,
        String character) {

    FilmDescription.NamedCredit named() {
        return new FilmDescription.NamedCredit(person.name(), role, character);
    }

    @Schema(name = "CreditRole", description = "What a person did in a film.")
    public enum Role {
        DIRECTOR,
        WRITER,
        PRODUCER,
        ACTOR,
        COMPOSER,
        CINEMATOGRAPHER,
        EDITOR
    }
}
