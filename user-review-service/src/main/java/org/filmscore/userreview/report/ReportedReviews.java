package org.filmscore.userreview.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.filmscore.service.paging.Page;

/** The queue of moderators. */
@ApplicationScoped
class ReportedReviews implements PanacheRepositoryBase<ReportedReview, UUID> {

    private final ObjectMapper json;

    ReportedReviews(ObjectMapper json) {
        this.json = json;
    }

    Page<ReportedReview> matching(QueueQuery query) {
        return query.listing().page(getEntityManager(), json, query.page, QueueQuery.SORTING, query.sort);
    }
}
