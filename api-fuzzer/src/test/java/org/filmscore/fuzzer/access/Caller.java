package org.filmscore.fuzzer.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Operation;

/**
 * A kind of caller.
 *
 * @param token empty for a caller without one
 * @param identified whether the token is valid
 */
record Caller(String name, String token, boolean identified, Set<String> groups) {

    /** What an operation must decide about a caller. */
    enum Decision {
        ALLOWED,
        UNAUTHENTICATED,
        FORBIDDEN;

        static Decision of(int status) {
            return switch (status) {
                case 401 -> UNAUTHENTICATED;
                case 403 -> FORBIDDEN;
                default -> ALLOWED;
            };
        }
    }

    static List<Caller> all(ForgedTokens tokens) {
        var strangers = Stream.of(
                stranger("no token", ""),
                stranger("garbage", "garbage"),
                stranger("expired", tokens.expired()),
                stranger("not yet valid", tokens.notYetValid()),
                stranger("other key", tokens.signedWithAnotherKey()),
                stranger("alg=none", tokens.unsigned()),
                stranger("HS256 with the public key", tokens.signedWithThePublicKey()),
                stranger("wrong issuer", tokens.ofAnotherIssuer()),
                stranger("wrong audience", tokens.forAnotherAudience()));
        var users = Stream.of(
                identified("user", tokens, List.of()),
                identified("other user", tokens, List.of()),
                identified("user in all groups", tokens, tokens.groups()));
        var members = tokens.groups().stream().map(group -> identified(group, tokens, List.of(group)));
        return Stream.of(strangers, users, members).flatMap(callers -> callers).toList();
    }

    /** An open operation allows callers without a token; it refuses an invalid token if it documents 401. */
    Decision expectedOf(Operation operation) {
        var access = operation.access();
        if (!identified) {
            var refused =
                    !access.open() || !token.isEmpty() && operation.statuses().contains(401);
            return refused ? Decision.UNAUTHENTICATED : Decision.ALLOWED;
        }
        return access.isAllowedFor(groups) ? Decision.ALLOWED : Decision.FORBIDDEN;
    }

    private static Caller stranger(String name, String token) {
        return new Caller(name, token, false, Set.of());
    }

    private static Caller identified(String name, ForgedTokens tokens, List<String> groups) {
        return new Caller(name, tokens.valid(name.replace(' ', '-'), groups), true, Set.copyOf(groups));
    }
}
