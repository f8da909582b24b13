package org.filmscore.critic.publication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.filmscore.critic.grade.GradeScale;
import org.filmscore.critic.profile.Profile;
import org.filmscore.critic.profile.Weight;

/**
 * What editors say of a publication.
 *
 * @param gradeScale null where every grade must name its maximum itself
 */
@Embeddable
public record PublicationDescription(
        String name,
        String naturalKey,
        String url,
        Weight weight,
        @Enumerated(EnumType.STRING) GradeScale gradeScale) implements Profile.Description {}
