package org.filmscore.stack.load;

import java.net.URI;

/** Where the three services are that the loader writes to, without the {@code /api/v1}. */
public record Services(URI catalog, URI critics, URI userReviews) {

    Service catalogService() {
        return new Service("catalog-service", catalog);
    }

    Service criticService() {
        return new Service("critic-service", critics);
    }

    Service userReviewService() {
        return new Service("user-review-service", userReviews);
    }
}
