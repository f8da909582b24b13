package org.filmscore.service.limit;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.common.util.PathSegmentImpl;

/** Which bodies are streamed: those of imports, decided on the path as JAX-RS sees it, however it is spelt. */
public final class StreamedPaths {

    private static final String IMPORT = "/import";

    private StreamedPaths() {}

    public static boolean include(RoutingContext exchange) {
        return exchange.request().method() == HttpMethod.POST && of(exchange).endsWith(IMPORT);
    }

    /** The path of a request, normalized; where it has matrix parameters, without them and decoded. */
    public static String of(RoutingContext exchange) {
        try {
            var path = exchange.normalizedPath();
            return withoutSlashes(path.contains(";") ? withoutMatrixParameters(path) : path);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String withoutMatrixParameters(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> "/" + new PathSegmentImpl(segment, true).getPath())
                .collect(Collectors.joining());
    }

    private static String withoutSlashes(String path) {
        var end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }
}
