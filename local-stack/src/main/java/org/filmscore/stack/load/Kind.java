package org.filmscore.stack.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.filmscore.stack.system.ServiceName;

/** The imports, in the order in which files are loaded. */
enum Kind {
    FILMS(ServiceName.CATALOG, "films", "editor", List.of("films")),
    CRITIC_REVIEWS(ServiceName.CRITIC, "critic-reviews", "editor", List.of("critic-reviews")),
    USER_REVIEWS(ServiceName.USER_REVIEW, "user-reviews", "admin", List.of("user-reviews", "user-ratings"));

    private final ServiceName service;
    private final String collection;
    private final String group;
    private final List<String> fileNames;

    Kind(ServiceName service, String collection, String group, List<String> fileNames) {
        this.service = service;
        this.collection = collection;
        this.group = group;
        this.fileNames = fileNames;
    }

    /** The kind whose name the file name begins with. */
    static Optional<Kind> ofFile(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.fileNames.stream().anyMatch(name::startsWith))
                .findFirst();
    }

    ServiceName service() {
        return service;
    }

    String path() {
        return "/" + collection + "/import";
    }

    /** The group that may import. */
    String group() {
        return group;
    }

    @Override
    public String toString() {
        return collection;
    }
}
