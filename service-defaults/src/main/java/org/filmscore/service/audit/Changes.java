package org.filmscore.service.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filmscore.service.database.RecordMapper;
import org.filmscore.service.paging.Page;
import org.filmscore.service.paging.RowPaging;
import org.jdbi.v3.core.Jdbi;

/** All recorded changes. */
@ApplicationScoped
class Changes {

    /** An id begins with its time, so that the index of a filter has the order as well. */
    private static final String NEWEST = """
            SELECT id, operation, subject, revision, changed_by AS by, name, changed_at FROM changes
            WHERE <filter> ORDER BY id DESC LIMIT :most
            """;

    private static final String COUNT = "SELECT count(*) FROM changes WHERE <filter>";

    private final Jdbi database;
    private final ObjectMapper json;

    Changes(Jdbi database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Page<ChangeView> matching(ChangeQuery query) {
        var filters = query.filters();
        var paging = new RowPaging<>(query.page, UUID.class, json);
        var after = paging.after();
        var rows = database.withHandle(handle -> handle.createQuery(NEWEST)
                .define("filter", filter(filters, after.orElse(null)))
                .bindMap(filters)
                .bindMap(after.map(id -> Map.of("after", id)).orElse(Map.of()))
                .bind("most", paging.most())
                .map(RecordMapper.of(ChangeView.class))
                .list());
        var total = query.page.isCounted() ? count(filters) : null;
        return paging.page(rows, change -> UUID.fromString(change.id()), total);
    }

    private Long count(Map<String, Object> filters) {
        return database.withHandle(handle -> handle.createQuery(COUNT)
                .define("filter", filter(filters, null))
                .bindMap(filters)
                .mapTo(Long.class)
                .one());
    }

    /** @param after the last change of the page before, null for the first page */
    private static String filter(Map<String, Object> filters, UUID after) {
        var place = after == null ? "true" : "id < :after";
        var equal = filters.keySet().stream().map(column -> column + " = :" + column);
        return Stream.concat(equal, Stream.of(place)).collect(Collectors.joining(" AND "));
    }
}
