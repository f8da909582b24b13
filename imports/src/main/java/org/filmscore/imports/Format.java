package org.filmscore.imports;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** How the rows of an import are written; the operation has taken care that it is one of these, or not said. */
enum Format {
    NDJSON,
    CSV;

    static Format of(RoutingContext request) {
        var type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        var isCsv = type != null && type.stripLeading().regionMatches(true, 0, Media.CSV, 0, Media.CSV.length());
        return isCsv ? CSV : NDJSON;
    }
}
