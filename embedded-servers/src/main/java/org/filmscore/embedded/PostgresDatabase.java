package org.filmscore.embedded;

/**
 * A database and the role of the same name that owns it.
 *
 * @param server JDBC address without the database
 */
public record PostgresDatabase(String server, String name, String password) {

    public String url() {
        return server + "/" + name;
    }

    public String username() {
        return name;
    }

    @Override
    public String toString() {
        return url();
    }
}
