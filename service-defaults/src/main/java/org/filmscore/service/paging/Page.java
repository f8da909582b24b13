package org.filmscore.service.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a list. */
@Schema(description = "A page of a list.")
public record Page<T>(
        @Schema(description = "What the page shows, in order.")
        List<T> items,

        @Schema(format = "uri", description = NEXT, examples = NEXT_EXAMPLE)
        String next,

        @Schema(description = TOTAL, minimum = "0", examples = "12")
        Long total)
        implements Paged {

    public static final String NEXT = "The address of the next page; absent on the last.";
    public static final String NEXT_EXAMPLE = "http://localhost:8081/api/v1/films?limit=3&cursor=WyJsaXN0IiwxXQ";
    public static final String TOTAL = "How many pass the filter; there with `count=true`.";

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next, total);
    }
}
