package org.filmscore.stack.load;

import java.net.URI;
import org.filmscore.stack.system.ServiceName;
import picocli.CommandLine.Option;

/** The addresses of the services, as options of a command. */
public final class Services {

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

    @Option(
            names = "--scoring-url",
            paramLabel = "URL",
            defaultValue = "${env:FILMSCORE_SCORING_URL:-http://localhost:8084}",
            description = "scoring-service (default: ${DEFAULT-VALUE})")
    private URI scoring;

    public static Services at(URI catalog, URI critics, URI userReviews) {
        var services = new Services();
        services.catalog = catalog;
        services.critics = critics;
        services.userReviews = userReviews;
        return services;
    }

    /** @param path below {@code /api/v1} */
    public URI resource(ServiceName service, String path) {
        return URI.create(address(service).toString().replaceFirst("/$", "") + "/api/v1" + path);
    }

    URI address(ServiceName service) {
        return switch (service) {
            case CATALOG -> catalog;
            case CRITIC -> critics;
            case USER_REVIEW -> userReviews;
            case SCORING -> scoring;
        };
    }
}
