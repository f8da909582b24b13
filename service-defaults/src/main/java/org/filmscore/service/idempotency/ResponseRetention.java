package org.filmscore.service.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;

/** Lets go of the answers that are kept for a caller, who is known by name there. */
@ApplicationScoped
public class ResponseRetention {

    private static final String FORGET = "DELETE FROM idempotency_keys WHERE caller = ?";

    private final AgroalDataSource database;

    ResponseRetention(AgroalDataSource database) {
        this.database = database;
    }

    /** @param caller the subject of the caller's tokens */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(String caller) {
        try (var connection = database.getConnection();
                var forget = connection.prepareStatement(FORGET)) {
            forget.setString(1, caller);
            forget.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
