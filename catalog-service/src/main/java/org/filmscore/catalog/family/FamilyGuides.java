package org.filmscore.catalog.family;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.filmscore.catalog.family.FamilyProblems.FamilyGuideNotFound;

/** The family guides of films, at most one for each film. */
@ApplicationScoped
class FamilyGuides implements PanacheRepositoryBase<FamilyGuide, UUID> {

    /** @throws FamilyGuideNotFound where the film has none */
    FamilyGuide of(UUID film) {
        return findByIdOptional(film).orElseThrow(FamilyGuideNotFound::new);
    }

    /** A new guide, not stored yet, where the film has none. */
    FamilyGuide toWrite(UUID film) {
        return findByIdOptional(film).orElseGet(() -> new FamilyGuide(film));
    }
}
