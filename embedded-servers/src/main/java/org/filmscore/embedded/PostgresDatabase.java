package org.filmscore.embedded;

/** A database and the role of the same name that owns it. */
public record PostgresDatabase(String url, String username, String password) {

    @Override
    public String toString() {
        return url + " of " + username;
    }
}
