package org.filmscore.catalog.family;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The family guides of films, one a film at most. */
@ApplicationScoped
class FamilyGuides implements PanacheRepositoryBase<FamilyGuide, UUID> {

    /** @throws FamilyGuideNotFound where nobody has written one */
    FamilyGuide of(UUID film) {
        return findByIdOptional(film).orElseThrow(FamilyGuideNotFound::new);
    }

    /** Where nobody has written one it is new, and not stored yet. */
    FamilyGuide toWrite(UUID film) {
        return findByIdOptional(film).orElseGet(() -> new FamilyGuide(film));
    }
}
