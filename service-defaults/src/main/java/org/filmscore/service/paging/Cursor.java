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
 * The place where a page ended: the values of its sort keys in the last row, and the list it belongs to. Opaque to
 * callers; not secret, so it need not be encrypted, and whatever it holds is checked when it comes back.
 */
record Cursor(String list, List<Object> place) {

    String written(ObjectMapper json) {
        var parts = new ArrayList<Object>(place.size() + 1);
        parts.add(list);
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
                    || parts.size() != keys.size() + 1
                    || !list.equals(parts.get(0).textValue())) {
                throw unusable(written);
            }
            var place = place(parts, keys, json);
            if (place.getLast() == null) {
                throw unusable(written);
            }
            return new Cursor(list, place);
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw unusable(written);
        }
    }

    private static List<Object> place(JsonNode parts, List<SortKey> keys, ObjectMapper json)
            throws JsonProcessingException {
        var place = new Object[keys.size()];
        for (int i = 0; i < place.length; i++) {
            place[i] = json.treeToValue(parts.get(i + 1), keys.get(i).type());
        }
        return Arrays.asList(place);
    }

    private static RuntimeException unusable(String written) {
        return Param.of("cursor", written).refused("does not belong to this list: start again without it");
    }
}
