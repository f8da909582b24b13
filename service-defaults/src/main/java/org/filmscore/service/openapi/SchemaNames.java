package org.filmscore.service.openapi;

import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What schemas are called: after what callers see, not after the classes that make it. */
final class SchemaNames {

    /** Described where they occur, in one line. */
    static final Set<String> PLAIN_VALUES = Set.of("LocalDate", "Instant", "UUID");

    private static final Pattern PAGE = Pattern.compile("Page(\\w+)View");
    private static final Pattern VIEW = Pattern.compile("(\\w+)View");

    private SchemaNames() {}

    /** {@code FilmView} is a Film, and {@code PageFilmView} a FilmPage. */
    static String of(String type) {
        return VIEW.matcher(PAGE.matcher(type).replaceFirst("$1Page")).replaceFirst("$1");
    }

    static String referredToBy(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    static void applyTo(OpenAPI document) {
        var components = document.getComponents();
        var named = new TreeMap<String, Schema>();
        components.getSchemas().forEach((type, schema) -> {
            if (!PLAIN_VALUES.contains(type) && named.put(of(type), schema) != null) {
                throw new IllegalStateException("Two schemas are called " + of(type) + ": give one a name by @Schema");
            }
        });
        components.setSchemas(named);
    }
}
