package org.filmscore.service.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.filmscore.service.problem.Problem;
import org.filmscore.service.problem.ProblemType;
import org.filmscore.service.problem.ProblemTypes;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What it means over HTTP that a key was there before. */
@Singleton
class IdempotencyProblems implements ProblemTypes {

    private static final ProblemType IDEMPOTENCY_KEY_REUSED = new ProblemType(
            422,
            "idempotency-key-reused",
            "The Idempotency-Key was sent before with another request: another path or another body.",
            "Take a new key for a new request; send a request again as it was. Nothing was changed.");

    @Override
    public List<ProblemType> types() {
        return List.of(IDEMPOTENCY_KEY_REUSED);
    }

    @ServerExceptionMapper
    public Response reused(KeyReused e) {
        return Problem.of(IDEMPOTENCY_KEY_REUSED, e);
    }

    @ServerExceptionMapper
    public RestResponse<byte[]> again(ReplayedResponse e) {
        var kept = e.answer();
        var answer = RestResponse.ResponseBuilder.<byte[]>create(kept.status()).header("Idempotency-Replayed", true);
        if (kept.location() != null) {
            answer.location(URI.create(kept.location()));
        }
        if (kept.body() != null) {
            answer.header(HttpHeaders.ETAG, kept.etag())
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(kept.body().getBytes(UTF_8));
        }
        return answer.build();
    }
}
