package org.filmscore.service.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pages of a list that is read by a statement of its own, and whose rows keep their place.
 *
 * @param <P> the place of a row in the list, written into cursors as JSON; it refuses values that are none
 */
public final class RowPaging<P> {

    private final PageQuery query;
    private final Class<P> place;
    private final ObjectMapper json;

    public RowPaging(PageQuery query, Class<P> place, ObjectMapper json) {
        this.query = query;
        this.place = place;
        this.json = json;
    }

    /** The place after which the page begins; empty for the first page. */
    public Optional<P> after() {
        return Optional.ofNullable(query.cursor).map(this::read);
    }

    /** How many rows to read: one more than the page shows, to see whether there is a next one. */
    public int most() {
        return query.size() + 1;
    }

    /**
     * @param rows as many as there are from the place on, {@link #most()} at most
     * @param total of the whole list, null where it was not asked for
     */
    public <T> Page<T> page(List<T> rows, Function<T, P> placeOf, Long total) {
        var shown = rows.subList(0, Math.min(rows.size(), query.size()));
        var next = rows.size() > shown.size() ? NextPage.of(query.uri, written(placeOf.apply(shown.getLast()))) : null;
        return new Page<>(List.copyOf(shown), next, total);
    }

    private String written(P last) {
        try {
            var cursor = json.writeValueAsBytes(List.of(ListName.of(query.uri), last));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("places are plain values", e);
        }
    }

    private P read(String cursor) {
        try {
            var parts = json.readTree(new String(Base64.getUrlDecoder().decode(cursor), UTF_8));
            if (parts.size() == 2
                    && ListName.of(query.uri).equals(parts.path(0).textValue())
                    && parts.path(1).isObject()) {
                return json.treeToValue(parts.path(1), place);
            }
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw unusable(cursor);
        }
        throw unusable(cursor);
    }

    private static RuntimeException unusable(String cursor) {
        return Param.of("cursor", cursor).refused("does not belong to this list: start again without it");
    }
}
