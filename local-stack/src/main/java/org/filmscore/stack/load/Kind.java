package org.filmscore.stack.load;

import java.util.Arrays;
import java.util.List;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.stack.system.StackFailure;

/** The imports, in the order in which files are loaded. */
public enum Kind {
    FILMS(ServiceName.CATALOG, "films", "editor", List.of("films")),
    CRITIC_REVIEWS(ServiceName.CRITIC, "critic-reviews", "editor", List.of("critic-reviews")),
    USER_REVIEWS(ServiceName.USER_REVIEW, "user-reviews", "admin", List.of("user-reviews", "user-ratings"));

    final ServiceName service;
    final String path;
    /** The group that may import. */
    final String group;

    private final List<String> fileNames;

    Kind(ServiceName service, String collection, String group, List<String> fileNames) {
        this.service = service;
        this.path = "/" + collection + "/import";
        this.group = group;
        this.fileNames = fileNames;
    }

    /**
     * The kind whose name the file name begins with.
     *
     * @throws StackFailure if there is none
     */
    static Kind ofFile(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.fileNames.stream().anyMatch(name::startsWith))
                .findFirst()
                .orElseThrow(() -> new StackFailure(name
                        + ": the name does not begin with films, critic-reviews or user-reviews; say which with --as"));
    }
}
