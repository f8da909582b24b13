package org.filmscore.system.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The places of a body that take text as somebody writes it; not codes, days and ids. */
public final class Texts {

    private final List<Text> found = new ArrayList<>();
    private final List<String> not;

    /** One of them. */
    public static final class Text {

        private final String pointer;
        private final Schema schema;
        private final Consumer<JsonNode> place;
        private String text = "";

        private Text(String pointer, Schema schema, Consumer<JsonNode> place) {
            this.pointer = pointer;
            this.schema = schema;
            this.place = place;
        }

        public String pointer() {
            return pointer;
        }

        /** What it holds now. */
        public String text() {
            return text;
        }

        /** No two places get the same, so that each can be found again. */
        public void put(String written) {
            text = forms(written).filter(this::takes).findFirst().orElseThrow();
            place.accept(TextNode.valueOf(text));
        }

        boolean isFree() {
            return schema.alternatives().isEmpty()
                    && !List.of("date", "date-time", "uuid").contains(schema.format())
                    && forms("\u00e9 \ud83d\ude00").anyMatch(this::takes);
        }

        /** Whole where there is room for it; in one word, as an address, or the beginning where there is not. */
        private static Stream<String> forms(String written) {
            var unique = UUID.randomUUID().toString().substring(24);
            var oneWord = (written + unique).replaceAll("(?U)\\s+", "");
            var beginning = written.codePoints()
                    .limit(5)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            return Stream.of(
                    written + " " + unique, oneWord, "https://example.org/" + oneWord, beginning + unique.substring(4));
        }

        private boolean takes(String form) {
            return form.length()
                            <= schema.limit("maxLength").map(JsonNode::asInt).orElse(Integer.MAX_VALUE)
                    && schema.pattern()
                            .map(look -> look.matcher(form).matches()
                                    || look.matcher(form).find() && isLoose())
                            .orElse(true);
        }

        private boolean isLoose() {
            return schema.json().path("pattern").asText().equals("\\S");
        }
    }

    private Texts(List<String> not) {
        this.not = not;
    }

    /** @param not those whose text means something to the operation */
    public static List<Text> in(Operation operation, ObjectNode body, List<String> not) {
        var texts = new Texts(not);
        texts.find("", operation.body().orElseThrow(), body, value -> {});
        return texts.found;
    }

    private void find(String pointer, Schema schema, JsonNode value, Consumer<JsonNode> place) {
        switch (value) {
            case ObjectNode object ->
                object.properties().forEach(entry -> {
                    var name = entry.getKey();
                    var part = schema.properties()
                            .getOrDefault(name, schema.values().orElse(schema));
                    find(pointer + "/" + name, part, entry.getValue(), text -> object.set(name, text));
                });
            case ArrayNode array -> find(pointer + "/0", schema.items(), array.get(0), text -> array.set(0, text));
            case TextNode text -> add(new Text(pointer, schema, place));
            default -> {}
        }
    }

    private void add(Text text) {
        if (text.isFree() && not.stream().noneMatch(name -> text.pointer().endsWith("/" + name))) {
            found.add(text);
        }
    }
}
