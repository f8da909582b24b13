package org.filmscore.service.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The place where a page ended: the values of its sort keys in the last row, the list it belongs to, and when the first page
 * of it was read. Opaque to callers; not secret, so it need not be encrypted, and whatever it holds is checked when it comes
 * back.
 */
record Cursor(String list, Moment began, List<Object> place) {

    /** List and moment. */
    private static final int BEFORE_THE_PLACE = 2;

    String written(ObjectMapper json) {
        var parts = new ArrayList<Object>(place.size() + BEFORE_THE_PLACE);
        parts.add(list);
        parts.add(began.text());
        parts.addAll(place);
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sort keys are plain values", e);
        }
    }

    static Cursor read(String written, String list, List<SortKey> keys, ObjectMapper json) {
        try {
            var parts = json.readTree(new String(Base64.getUrlDecoder().decode(written), UTF_8));
            if (!parts.isArray()
                    || parts.size() != keys.size() + BEFORE_THE_PLACE
                    || !list.equals(parts.get(0).textValue())) {
                throw unusable(written);
            }
            var place = place(parts, keys, json);
            if (place.getLast() == null) {
                throw unusable(written);
            }
            return new Cursor(list, new Moment(parts.get(1).asText()), place);
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw unusable(written);
        }
    }

    private static List<Object> place(JsonNode parts, List<SortKey> keys, ObjectMapper json)
            throws JsonProcessingException {
        var place = new Object[keys.size()];
        for (int i = 0; i < place.length; i++) {
            place[i] = json.treeToValue(
                    parts.get(i + BEFORE_THE_PLACE), keys.get(i).type());
        }
        return Arrays.asList(place);
    }

    private static RuntimeException unusable(String written) {
        return Param.of("cursor", written).refused("does not belong to this list: start again without it");
    }
}
