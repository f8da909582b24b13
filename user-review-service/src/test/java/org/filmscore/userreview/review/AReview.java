package org.filmscore.userreview.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** A review as the body of a request: {@code AReview.rated(7).withText("Fine.")}. */
public final class AReview {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private AReview() {}

    public static AReview rated(Object rating) {
        return new AReview().with("rating", rating);
    }

    public AReview withText(String text) {
        return with("text", text);
    }

    public AReview withHeadline(String headline) {
        return with("headline", headline);
    }

    public AReview givingThePlotAway() {
        return with("spoiler", true);
    }

    public AReview in(String language) {
        return with("language", language);
    }

    public AReview with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    public String json() {
        try {
            return JSON.writeValueAsString(properties);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
