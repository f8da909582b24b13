package org.filmscore.testing;

import java.util.Map;

/** What the class loaders of a process tell each other of the servers that they share. */
public interface SharedServersMXBean {

    String getJdbcUrl();

    String getUsername();

    String getPassword();

    String getBootstrapServers();

    /** Path of the JWK set that services check tokens against. */
    String getPublicKeys();

    /** The JWK that good tokens are signed with. */
    String getSigningKey();

    /** Keys {@code url}, {@code username} and {@code password}. */
    Map<String, String> database(String name);

    void stopBroker();

    void startBroker();
}
