package org.filmscore.stack.system;

import java.util.Locale;

/** The four services, with the names of their modules, databases and settings. */
public enum ServiceName {
    CATALOG(8081),
    CRITIC(8082),
    USER_REVIEW(8083),
    SCORING(8084);

    private final int usualPort;

    ServiceName(int usualPort) {
        this.usualPort = usualPort;
    }

    int usualPort() {
        return usualPort;
    }

    /** {@code user-review-service} */
    public String module() {
        return database().replace('_', '-') + "-service";
    }

    /** {@code user_review}: the database, and the role that owns it. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code FILMSCORE_USER_REVIEW_PORT} */
    String portVariable() {
        return "FILMSCORE_" + name() + "_PORT";
    }

    @Override
    public String toString() {
        return module();
    }
}
