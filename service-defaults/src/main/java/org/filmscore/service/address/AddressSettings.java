package org.filmscore.service.address;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Where callers reach the service. */
@ConfigMapping(prefix = "filmscore.http")
public interface AddressSettings {

    /** Such as {@code https://films.example}; without it, the address that a trusted proxy forwards, or the local one. */
    Optional<URI> address();

    /** Whether headers of trusted proxies say who calls, and by which address. */
    @WithDefault("false")
    boolean forwarded();

    /** Addresses or networks of proxies, such as {@code 10.0.0.0/8}. */
    Optional<List<String>> trustedProxies();
}
