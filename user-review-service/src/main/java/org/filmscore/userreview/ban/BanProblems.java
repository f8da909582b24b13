package org.filmscore.userreview.ban;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.filmscore.userreview.user.Banned;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The failures of bans, and of writes by banned users, as HTTP problems. */
@Singleton
class BanProblems implements ProblemTypes {

    private static final ProblemType BANNED = new ProblemType(
            403,
            "banned",
            "Moderators have banned you from writing. The detail names the end and the reason, if there are any.",
            "Read as before, withdraw your reviews and votes, or erase your account. Write again after the end.");

    private static final ProblemType BAN_NOT_FOUND = new ProblemType(
            404,
            "ban-not-found",
            "No ban with this id holds: it never existed, is lifted, or has ended.",
            "List the bans that hold with GET /api/v1/moderation/bans.");

    @Override
    public List<ProblemType> types() {
        return List.of(BANNED, BAN_NOT_FOUND);
    }

    @ServerExceptionMapper
    public Response banned(Banned e) {
        return Problem.of(BANNED, e);
    }

    @ServerExceptionMapper
    public Response notFound(Banning.BanNotFound e) {
        return Problem.of(BAN_NOT_FOUND, e);
    }
}
