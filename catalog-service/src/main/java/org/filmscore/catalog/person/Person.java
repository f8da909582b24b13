package org.filmscore.catalog.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person with a part in a film. */
@Entity
@Table(name = "people")
public class Person {

    @Id
    private UUID id;

    private String name;

    protected Person() {}

    Person(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }
}
