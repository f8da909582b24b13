package org.filmscore.service.limit;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jdbi.v3.core.Jdbi;

/** Operations that take as long as a test wants. */
@Path("/waiting")
class WaitingResource {

    /** Of an advisory lock. */
    static final int LOCK = 20120928;

    static final String TABLE = "CREATE TABLE IF NOT EXISTS waiting (name text PRIMARY KEY)";

    /** Lets the operations go on that wait in Java. */
    static volatile CountDownLatch gate = new CountDownLatch(0);

    private final Jdbi database;

    WaitingResource(Jdbi database) {
        this.database = database;
    }

    @POST
    @Path("/in-the-database/{name}")
    @Transactional
    @Operation(hidden = true)
    public Map<String, String> waitForALock(@RestPath String name, Map<String, String> body) {
        add(name);
        database.useHandle(handle -> handle.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")"));
        return body;
    }

    @POST
    @Path("/in-java/{name}")
    @Transactional
    @Operation(hidden = true)
    public Map<String, String> waitInJava(@RestPath String name, Map<String, String> body) throws InterruptedException {
        add(name);
        gate.await();
        return body;
    }

    @POST
    @Path("/in-java-before-a-statement/{name}")
    @Transactional
    @Operation(hidden = true)
    public Map<String, String> waitBeforeAStatement(@RestPath String name, Map<String, String> body)
            throws InterruptedException {
        add(name);
        gate.await();
        add(name + " again");
        return body;
    }

    private void add(String name) {
        database.useHandle(handle -> handle.execute("INSERT INTO waiting VALUES (?)", name));
    }
}
