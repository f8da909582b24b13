package org.filmscore.service.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The limits of connections. */
@ConfigMapping(prefix = "filmscore.connections")
interface ConnectionSettings {

    /** Of one address, idle ones included. Trusted proxies have no limit. */
    @WithDefault("500")
    int perAddress();
}
