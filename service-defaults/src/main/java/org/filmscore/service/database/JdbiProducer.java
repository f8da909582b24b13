package org.filmscore.service.database;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Jdbi over the pool: inside a transaction every statement goes through the transaction's connection. */
class JdbiProducer {

    @Produces
    @Singleton
    Jdbi jdbi(AgroalDataSource pool) {
        return Jdbi.create(pool)
                .registerArrayType(UUID.class, "uuid")
                .registerArrayType(String.class, "text")
                .registerArrayType(Long.class, "bigint")
                .registerArrayType(Integer.class, "integer")
                .registerArrayType(Boolean.class, "boolean")
                .registerArrayType(BigDecimal.class, "numeric")
                .registerArrayType(Instant.class, "timestamptz")
                .registerArrayType(OffsetDateTime.class, "timestamptz");
    }
}
