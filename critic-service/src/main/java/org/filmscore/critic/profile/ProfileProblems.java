package org.filmscore.critic.profile;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The problems of publications and critics. */
@Singleton
class ProfileProblems implements ProblemTypes {

    @Override
    public List<ProblemType> types() {
        return Stream.of("publication", "critic")
                .flatMap(kind -> Stream.of(notFound(kind), alreadyThere(kind)))
                .toList();
    }

    @ServerExceptionMapper
    public Response nameUnknown(NameUnknown e) {
        return Problem.of(notFound(e.kind()), e);
    }

    @ServerExceptionMapper
    public Response keyTaken(KeyTaken e) {
        return Problem.conflict(alreadyThere(e.kind()), e, "/api/v1/" + e.kind() + "s/" + e.existing());
    }

    private static ProblemType notFound(String kind) {
        return new ProblemType(
                404,
                kind + "-not-found",
                "No " + kind + " has this id or slug.",
                "Find one with GET /api/v1/" + kind + "s, or add it with POST there.");
    }

    private static ProblemType alreadyThere(String kind) {
        return new ProblemType(
                409,
                kind + "-already-there",
                "Another " + kind + " has this natural key; existing is its path.",
                "Change that one instead, or send another key. Nothing was changed.");
    }

    /** No publication or critic has this id or slug. */
    static class NameUnknown extends RuntimeException {

        private final String kind;

        /** @param kind what was looked for, such as {@code critic} */
        NameUnknown(String kind, String name) {
            super("There is no " + kind + " " + name);
            this.kind = kind;
        }

        String kind() {
            return kind;
        }
    }

    /** Another publication or critic has this natural key. */
    static class KeyTaken extends RuntimeException {

        private final String kind;
        private final UUID existing;

        /** @param kind what has the key, such as {@code critic} */
        KeyTaken(String kind, String key, UUID existing) {
            super("There is a " + kind + " with the key " + key);
            this.kind = kind;
            this.existing = existing;
        }

        String kind() {
            return kind;
        }

        UUID existing() {
            return existing;
        }
    }
}
