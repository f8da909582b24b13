package org.filmscore.system.soak;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.function.Supplier;
import org.filmscore.fuzzer.http.Answer;

/** What a client knows of its write. */
enum Outcome {
    ACKNOWLEDGED,
    /** The service says that nothing was changed, or nobody has received the request. */
    REFUSED,
    UNKNOWN;

    /** @param id the id in the response, or an empty text */
    record Write(Outcome outcome, String id) {}

    static Write of(Supplier<Answer> request) {
        try {
            var answer = request.get();
            var status = answer.status();
            if (status < 300) {
                return new Write(
                        ACKNOWLEDGED,
                        status == 204 ? "" : answer.json().path("id").asText());
            }
            return new Write(status < 500 ? REFUSED : UNKNOWN, "");
        } catch (UncheckedIOException e) {
            return new Write(e.getCause() instanceof ConnectException ? REFUSED : UNKNOWN, "");
        }
    }
}
