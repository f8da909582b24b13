package org.filmscore.stack.system;

import java.util.Map;
import java.util.Optional;

/** A PostgreSQL server that runs elsewhere, and an account that may create databases and roles. */
record OutsidePostgres(String url, String username, String password) {

    static Optional<OutsidePostgres> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("FILMSCORE_POSTGRES_URL"))
                .map(url -> new OutsidePostgres(
                        url.endsWith("/") ? url.substring(0, url.length() - 1) : url,
                        environment.getOrDefault("FILMSCORE_POSTGRES_USER", "postgres"),
                        environment.getOrDefault("FILMSCORE_POSTGRES_PASSWORD", "")));
    }
}
