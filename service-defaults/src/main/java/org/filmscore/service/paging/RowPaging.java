package org.filmscore.service.paging;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pages of a list that is read by a statement of its own.
 *
 * @param <P> the place of a row in the list, written into cursors as JSON; its constructor refuses values that are no place
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
        return Optional.ofNullable(query.cursor)
                .map(cursor -> Cursor.read(cursor, ListName.of(query.uri), List.of(place), json))
                .map(read -> place.cast(read.getFirst()));
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
        var next = rows.size() > shown.size() ? next(placeOf.apply(shown.getLast())) : null;
        return new Page<>(List.copyOf(shown), next, total);
    }

    private String next(P last) {
        return NextPage.of(query.uri, Cursor.write(ListName.of(query.uri), List.of(last), json));
    }
}
