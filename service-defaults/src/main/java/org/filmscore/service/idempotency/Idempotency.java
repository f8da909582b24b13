package org.filmscore.service.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.filmscore.service.digest.Digest;
import org.filmscore.service.identity.Caller;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;

/** Around the operation and before its parameters are checked; security was before. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Caller caller;
    private final StoredResponses answers;
    private final ObjectMapper json;

    Idempotency(HttpHeaders headers, UriInfo uri, Caller caller, StoredResponses answers, ObjectMapper json) {
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
        this.answers = answers;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext operation) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null) {
            return operation.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw new InvalidInput(Violation.in(HEADER, "must have 1..255 printable ASCII characters"));
        }
        return answers.once(new Request(caller.id(), key, fingerprint(operation)), operation::proceed);
    }

    private byte[] fingerprint(InvocationContext operation) throws JsonProcessingException {
        return Digest.of(
                json.writeValueAsBytes(uri.getPath()),
                json.writeValueAsBytes(Arrays.asList(operation.getParameters())));
    }
}
