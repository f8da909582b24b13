package org.filmscore.service.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import org.filmscore.service.digest.Digest;

/** What is stored of a caller, so that the subject of an erased account is in no table of any service. */
final class HashedCaller {

    private HashedCaller() {}

    /** As the migration computes it for rows of the version before. */
    static String of(String subject) {
        return HexFormat.of().formatHex(Digest.of(subject.getBytes(UTF_8)));
    }
}
