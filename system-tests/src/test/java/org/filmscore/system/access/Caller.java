package org.filmscore.system.access;

import java.util.List;
import java.util.Set;
import org.filmscore.system.Filmscore;
import org.filmscore.system.document.Operation;

/**
 * Somebody who asks for something.
 *
 * @param token empty where there is none
 * @param known whether the token is good, so that they are who they say
 */
record Caller(String name, String token, boolean known, Set<String> groups) {

    /** What a caller is to be told. */
    enum Answer {
        LET_IN,
        NOT_KNOWN,
        NOT_ALLOWED;

        static Answer of(int status) {
            return switch (status) {
                case 401 -> NOT_KNOWN;
                case 403 -> NOT_ALLOWED;
                default -> LET_IN;
            };
        }
    }

    static List<Caller> all(Filmscore filmscore) {
        var forger = new Forger(Filmscore.KEYS);
        return List.of(
                unknown("nobody", ""),
                unknown("garbage", "garbage"),
                unknown("expired", forger.expired()),
                unknown("not yet valid", forger.notYetValid()),
                unknown("other key", forger.signedWithAnotherKey()),
                unknown("alg=none", forger.unsigned()),
                unknown("HS256 with the public key", forger.signedWithThePublicKey()),
                unknown("wrong issuer", forger.ofAnotherIssuer()),
                unknown("wrong audience", forger.forAnotherAudience()),
                known("user", filmscore.tokenOf("ana")),
                known("other user", filmscore.tokenOf("ben")),
                known("editor", filmscore.tokenOf("eve", "editor"), "editor"),
                known("moderator", filmscore.tokenOf("mia", "moderator"), "moderator"),
                known("admin", filmscore.tokenOf("adam", "admin"), "admin"),
                known("everything", forger.unspoilt(), "editor", "moderator", "admin"));
    }

    /** An open operation is open to nobody in particular; who shows a token that is not good is told so where that is documented. */
    Answer rightAnswerTo(Operation operation) {
        var access = operation.access();
        if (!known) {
            var refused =
                    !access.open() || !token.isEmpty() && operation.statuses().contains(401);
            return refused ? Answer.NOT_KNOWN : Answer.LET_IN;
        }
        return access.isFor(groups) ? Answer.LET_IN : Answer.NOT_ALLOWED;
    }

    private static Caller unknown(String name, String token) {
        return new Caller(name, token, false, Set.of());
    }

    private static Caller known(String name, String token, String... groups) {
        return new Caller(name, token, true, Set.of(groups));
    }
}
