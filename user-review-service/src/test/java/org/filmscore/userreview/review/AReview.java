package org.filmscore.userreview.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a user says, as a body: {@code AReview.rated(7).withText("Fine.")}. */
final class AReview {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private AReview() {}

    static AReview rated(Object rating) {
        return new AReview().with("rating", rating);
    }

    AReview withText(String text) {
        return with("text", text);
    }

    AReview withHeadline(String headline) {
        return with("headline", headline);
    }

    AReview givingThePlotAway() {
        return with("spoiler", true);
    }

    AReview in(String language) {
        return with("language", language);
    }

    AReview with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    String json() {
        try {
            return JSON.writeValueAsString(properties);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
