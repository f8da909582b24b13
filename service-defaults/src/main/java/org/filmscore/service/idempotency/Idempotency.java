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

/** Runs after the security checks and before the validation of parameters. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Caller caller;
    private final StoredResponses responses;
    private final ObjectMapper json;

    Idempotency(HttpHeaders headers, UriInfo uri, Caller caller, StoredResponses responses, ObjectMapper json) {
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
        this.responses = responses;
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
        var request = new Request(HashedCaller.of(caller.id()), key, fingerprint(operation));
        return responses.once(request, seconds(operation), operation::proceed);
    }

    private static int seconds(InvocationContext operation) {
        var idempotent = operation.getMethod().getAnnotation(Idempotent.class);
        return idempotent == null ? 0 : idempotent.transactionSeconds();
    }

    private byte[] fingerprint(InvocationContext operation) throws JsonProcessingException {
        return Digest.of(
                json.writeValueAsBytes(uri.getPath()),
                json.writeValueAsBytes(Arrays.asList(operation.getParameters())));
    }
}
