package org.filmscore.critic.review.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.filmscore.critic.critic.Critic;
import org.filmscore.critic.critic.DescribingCritics;
import org.filmscore.critic.publication.DescribingPublications;
import org.filmscore.critic.publication.Publication;
import org.filmscore.critic.review.content.Byline;

/** Finds the publications and critics of rows, and adds unknown ones. */
@ApplicationScoped
class RowBylines {

    private final DescribingPublications publications;
    private final DescribingCritics critics;

    RowBylines(DescribingPublications publications, DescribingCritics critics) {
        this.publications = publications;
        this.critics = critics;
    }

    Known of(List<CriticReviewRow> rows) {
        return new Known(
                publications.addUnknown(rows.stream()
                        .map(row -> row.publication().description())
                        .toList()),
                critics.addUnknown(rows.stream()
                        .map(CriticReviewRow::critic)
                        .filter(Objects::nonNull)
                        .map(CriticRow::description)
                        .toList()));
    }

    /** The publications and critics of some rows, by key. */
    record Known(Map<String, Publication> publications, Map<String, Critic> critics) {

        Byline of(CriticReviewRow row) {
            var critic = row.critic();
            return new Byline(
                    publications.get(row.publication().key()),
                    critic == null ? null : critics.get(critic.naturalKey()));
        }
    }
}
