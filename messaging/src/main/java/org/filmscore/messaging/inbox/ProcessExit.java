package org.filmscore.messaging.inbox;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Ends the process, so that its supervisor starts it again. */
@ApplicationScoped
class ProcessExit {

    private static final Logger LOG = Logger.getLogger(ProcessExit.class);
    private static final int CODE = 3;

    public void because(String reason) {
        LOG.fatalf("The service exits with code %d: %s", CODE, reason);
        Quarkus.asyncExit(CODE);
    }
}
