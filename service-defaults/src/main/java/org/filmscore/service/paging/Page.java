package org.filmscore.service.paging;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next the address of the next page, absent on the last
 * @param total how many there are in all, where it was asked for
 */
public record Page<T>(List<T> items, String next, Long total) implements Paged {

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next, total);
    }
}
