package org.filmscore.critic.publication;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.filmscore.critic.grade.GradeScale;
import org.filmscore.critic.profile.Profile;

/** A newspaper, magazine or site that prints reviews. */
@Entity
@Table(name = "publications")
public class Publication extends Profile<PublicationDescription> {

    @Embedded
    private PublicationDescription description;

    protected Publication() {}

    Publication(UUID id, String slug) {
        super(id, slug);
    }

    @Override
    protected void accept(PublicationDescription newDescription) {
        description = newDescription;
    }

    @Override
    public PublicationDescription description() {
        return description;
    }

    /** Null where every grade must name its maximum itself. */
    public GradeScale gradeScale() {
        return description.gradeScale();
    }
}
