package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads who made a film from the columns {@code directors}, {@code writers} and {@code cast}. */
final class Credits {

    private static final String CHARACTER = " as ";

    private Credits() {}

    static ArrayNode of(Row row) {
        var credits = JsonNodeFactory.instance.arrayNode();
        row.list("directors").forEach(person -> add(credits, person, "DIRECTOR"));
        row.list("writers").forEach(person -> add(credits, person, "WRITER"));
        row.list("cast").forEach(part -> addActor(credits, part));
        return credits;
    }

    private static void add(ArrayNode credits, String person, String role) {
        credits.addObject().put("person", person).put("role", role);
    }

    private static void addActor(ArrayNode credits, String part) {
        int as = part.indexOf(CHARACTER);
        if (as < 0) {
            add(credits, part, "ACTOR");
            return;
        }
        credits.addObject()
                .put("person", part.substring(0, as).strip())
                .put("role", "ACTOR")
                .put("character", part.substring(as + CHARACTER.length()).strip());
    }
}
