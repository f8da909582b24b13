package org.filmscore.service.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import org.eclipse.microprofile.jwt.Claims;

/** Refuses claims that the library would take as they are: of another JSON type, or a subject that is no text. */
@Singleton
class WellTypedClaims {

    static final int LONGEST_SUBJECT = 255;

    private final ObjectMapper json;

    WellTypedClaims(ObjectMapper json) {
        this.json = json;
    }

    /** @param token not verified yet */
    void check(String token) throws MalformedClaim {
        var claims = read(token);
        var name = claims.path(Claims.preferred_username.name());
        if (!name.isMissingNode() && !name.isNull() && !name.isTextual()) {
            throw new MalformedClaim("The claim preferred_username of the token must be a text");
        }
        var groups = claims.path(Claims.groups.name());
        var areTexts = groups.isArray() && groups.valueStream().allMatch(JsonNode::isTextual);
        if (!groups.isMissingNode() && !groups.isNull() && !areTexts) {
            throw new MalformedClaim("The claim groups of the token must be an array of texts");
        }
        var subject = claims.path(Claims.sub.name());
        if (!subject.isMissingNode() && !(subject.isTextual() && isText(subject.textValue(), LONGEST_SUBJECT))) {
            throw new MalformedClaim("The claim sub of the token must be a text of 1.." + LONGEST_SUBJECT
                    + " characters without control characters");
        }
    }

    /** PostgreSQL stores no NUL, and UTF-8 turns every lone surrogate into the same question mark. */
    static boolean isText(String claim, int longest) {
        return !claim.isBlank()
                && claim.length() <= longest
                && claim.codePoints()
                        .noneMatch(point ->
                                Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }

    /** As strictly as bodies: the library reads malformed UTF-8 as replacement characters, and the last of two equal claims. */
    private JsonNode read(String token) throws MalformedClaim {
        try {
            return json.readTree(new ByteArrayInputStream(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1])));
        } catch (IOException | RuntimeException e) {
            throw new MalformedClaim("The claims of the token are not well-formed JSON in UTF-8");
        }
    }
}
