package org.filmscore.service.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.filmscore.service.problem.InvalidInput;

/**
 * The place where a page ended: the name of the list and the values of the last row's sort keys. Opaque to callers, but neither
 * secret nor signed, so every value is checked when it comes back.
 */
final class Cursor {

    private Cursor() {}

    static String write(String list, List<?> place, ObjectMapper json) {
        var parts = new ArrayList<Object>(List.of(list));
        parts.addAll(place);
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(json.writeValueAsBytes(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sort keys are plain values", e);
        }
    }

    /** @param types of the values of the place, the last of which is never absent */
    static List<Object> read(String written, String list, List<? extends Class<?>> types, ObjectMapper json) {
        try {
            var parts = json.readTree(new String(Base64.getUrlDecoder().decode(written), UTF_8));
            if (parts.isArray()
                    && parts.size() == types.size() + 1
                    && list.equals(parts.get(0).textValue())) {
                var place = new ArrayList<>();
                for (var type : types) {
                    place.add(json.treeToValue(parts.get(place.size() + 1), type));
                }
                if (place.getLast() != null) {
                    return place;
                }
            }
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw unusable(written);
        }
        throw unusable(written);
    }

    private static InvalidInput unusable(String written) {
        return Param.of("cursor", written).refused("does not belong to this list: start again without it");
    }
}
