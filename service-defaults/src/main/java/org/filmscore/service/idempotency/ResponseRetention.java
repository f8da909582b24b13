package org.filmscore.service.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/** Deletes the stored responses of a caller, which carry the caller's name. */
@ApplicationScoped
public class ResponseRetention {

    /** A replica of the version before may still store subjects as they are. */
    private static final String DELETE = "DELETE FROM idempotency_keys WHERE caller IN (:hashed, :caller)";

    private final Jdbi database;

    ResponseRetention(Jdbi database) {
        this.database = database;
    }

    /** @param caller the subject of the caller's tokens */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String caller) {
        database.useHandle(handle -> handle.createUpdate(DELETE)
                .bind("caller", caller)
                .bind("hashed", HashedCaller.of(caller))
                .execute());
    }
}
