package org.filmscore.catalog.availability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Where each film can be watched. */
@ApplicationScoped
class Availabilities implements PanacheRepositoryBase<Availability, UUID> {

    /** Of a film that nothing was ever said of, it is new, and not stored yet. */
    Availability of(UUID film) {
        return findByIdOptional(film).orElseGet(() -> new Availability(film));
    }
}
