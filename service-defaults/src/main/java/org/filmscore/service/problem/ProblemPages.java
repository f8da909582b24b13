package org.filmscore.service.problem;

import io.quarkus.arc.All;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A page for each kind of problem, at the address that its {@code type} names, and one that lists them. */
@ApplicationScoped
class ProblemPages {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>%1$s</title></head>
            <body><h1>%1$s</h1>%2$s</body>
            </html>
            """;

    private static final String PROBLEM = """
            <p>Status %d, type <code>%s</code></p><p>%s</p><h2>What to do</h2><p>%s</p><p><a href="/problems">All problems</a></p>""";

    private static final String ENTRY = "<li><a href=\"%s\">%s</a> (%d)</li>";

    private final List<ProblemType> types;

    ProblemPages(@All List<ProblemTypes> parts) {
        types = parts.stream()
                .flatMap(part -> part.types().stream())
                .sorted(Comparator.comparing(ProblemType::status).thenComparing(ProblemType::name))
                .toList();
    }

    void mount(@Observes Router router) {
        router.get("/problems").handler(request -> show(request, list()));
        types.forEach(type -> router.get(type.address()).handler(request -> show(request, page(type))));
    }

    private static void show(RoutingContext request, String page) {
        request.response().putHeader("Content-Type", "text/html; charset=utf-8").end(page);
    }

    private String list() {
        return PAGE.formatted(
                "Problems",
                types.stream()
                        .map(type -> ENTRY.formatted(type.address(), type.title(), type.status()))
                        .collect(Collectors.joining("", "<ul>", "</ul>")));
    }

    private static String page(ProblemType type) {
        return PAGE.formatted(
                type.title(), PROBLEM.formatted(type.status(), type.address(), type.meaning(), type.remedy()));
    }
}
