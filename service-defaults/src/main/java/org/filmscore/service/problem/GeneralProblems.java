package org.filmscore.service.problem;

import jakarta.inject.Singleton;
import java.util.List;

/** The problem types that every operation of every service may answer with. */
@Singleton
public class GeneralProblems implements ProblemTypes {

    public static final ProblemType BAD_REQUEST = new ProblemType(
            400,
            "bad-request",
            "The request is malformed HTTP, for instance because its target has an escape such as %zz.",
            "Send the request as the OpenAPI document of the service describes it.");

    public static final ProblemType INVALID_INPUT = new ProblemType(
            400,
            "invalid-input",
            "Parts of the request break a rule. Each is named in violations: by pointer (JSON pointer into the body) or"
                    + " by parameter.",
            "Correct the parts that are named. Nothing was changed.");

    public static final ProblemType MALFORMED_JSON = new ProblemType(
            400,
            "malformed-json",
            "The body is not well-formed JSON, or it is nested or has numbers beyond what is read.",
            "Send JSON in UTF-8; the detail says where it breaks off. Nothing was changed.");

    public static final ProblemType UNAUTHORIZED = new ProblemType(
            401,
            "unauthorized",
            "The operation requires a token and there was none, or the token is not valid: malformed, expired, not valid"
                    + " yet, or not signed by the issuer for this audience.",
            "Send Authorization: Bearer with a token of the issuer; get a new one where it has expired.");

    public static final ProblemType FORBIDDEN = new ProblemType(
            403,
            "forbidden",
            "The token is valid, but its user may not do this.",
            "The OpenAPI document says which group the operation requires.");

    public static final ProblemType NOT_FOUND = new ProblemType(
            404, "not-found", "Nothing exists at this path.", "See the OpenAPI document for the paths.");

    public static final ProblemType METHOD_NOT_ALLOWED = new ProblemType(
            405, "method-not-allowed", "The path does not take this method.", "The header Allow says which it takes.");

    public static final ProblemType NOT_ACCEPTABLE = new ProblemType(
            406,
            "not-acceptable",
            "The operation has no answer in a media type that the header Accept names.",
            "Accept application/json.");

    public static final ProblemType CONTENT_TOO_LARGE = new ProblemType(
            413,
            "content-too-large",
            "The body is larger than the operation accepts. Imports accept more than other operations.",
            "Send less at once. Nothing was changed, except by an import: the detail says what it kept.");

    public static final ProblemType UNSUPPORTED_MEDIA_TYPE = new ProblemType(
            415,
            "unsupported-media-type",
            "The operation does not accept a body of this media type, or with this Content-Encoding.",
            "Send the media type that the OpenAPI document names, mostly application/json, without Content-Encoding.");

    public static final ProblemType INTERNAL_ERROR = new ProblemType(
            500,
            "internal-error",
            "The service has a fault.",
            "Report it with the traceId; the service's log has more under it.");

    public static final ProblemType TEMPORARILY_UNAVAILABLE = new ProblemType(
            503,
            "temporarily-unavailable",
            "The service cannot answer now: its database is not available, or too many requests are waiting.",
            "Try again after the seconds that Retry-After says; with an Idempotency-Key a POST cannot count twice.");

    @Override
    public List<ProblemType> types() {
        return List.of(
                BAD_REQUEST,
                INVALID_INPUT,
                MALFORMED_JSON,
                UNAUTHORIZED,
                FORBIDDEN,
                NOT_FOUND,
                METHOD_NOT_ALLOWED,
                NOT_ACCEPTABLE,
                CONTENT_TOO_LARGE,
                UNSUPPORTED_MEDIA_TYPE,
                INTERNAL_ERROR,
                TEMPORARILY_UNAVAILABLE);
    }

    /** The type of a status; a status without a type of its own gets the general one of its class. */
    public static ProblemType of(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> CONTENT_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> TEMPORARILY_UNAVAILABLE;
            default -> status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
        };
    }
}
