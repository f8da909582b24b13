package org.filmscore.stack.load;

import java.net.URI;
import picocli.CommandLine.Option;

/** The options for the addresses of the services. */
public final class ServiceOptions {

    @Option(
            names = "--catalog-url",
            paramLabel = "URL",
            defaultValue = "${env:FILMSCORE_CATALOG_URL:-http://localhost:8081}",
            description = "catalog-service (default: ${DEFAULT-VALUE})")
    private URI catalog;

    @Option(
            names = "--critic-url",
            paramLabel = "URL",
            defaultValue = "${env:FILMSCORE_CRITIC_URL:-http://localhost:8082}",
            description = "critic-service (default: ${DEFAULT-VALUE})")
    private URI critics;

    @Option(
            names = "--user-review-url",
            paramLabel = "URL",
            defaultValue = "${env:FILMSCORE_USER_REVIEW_URL:-http://localhost:8083}",
            description = "user-review-service (default: ${DEFAULT-VALUE})")
    private URI userReviews;

    public Services services() {
        return new Services(catalog, critics, userReviews);
    }
}
