package org.filmscore.catalog.availability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where each film can be watched. */
@ApplicationScoped
class Availabilities implements PanacheRepositoryBase<Availability, UUID> {

    /** A new one, not stored yet, where an editor has written none. */
    Availability of(UUID film) {
        return findByIdOptional(film).orElseGet(() -> new Availability(film));
    }
}
