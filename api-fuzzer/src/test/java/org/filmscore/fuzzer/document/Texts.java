package org.filmscore.fuzzer.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The free-text fields of a body: no enums, dates, ids or patterns that text does not match. */
public final class Texts {

    private final List<Text> found = new ArrayList<>();
    private final Set<String> not;

    /** One free-text field of a body. */
    public static final class Text {

        private final String pointer;
        private final Schema schema;
        private final Consumer<JsonNode> setter;
        private String text = "";

        private Text(String pointer, Schema schema, Consumer<JsonNode> setter) {
            this.pointer = pointer;
            this.schema = schema;
            this.setter = setter;
        }

        public String pointer() {
            return pointer;
        }

        /** The current value. */
        public String text() {
            return text;
        }

        /** Sets the field to the text with a unique suffix, so that it can be found again in a response. */
        public void put(String written) {
            text = forms(written).filter(this::fits).findFirst().orElseThrow();
            setter.accept(TextNode.valueOf(text));
        }

        boolean isFree() {
            return schema.alternatives().isEmpty()
                    && !List.of("date", "date-time", "uuid").contains(schema.format())
                    && forms("\u00e9 \ud83d\ude00").anyMatch(this::fits);
        }

        /** The text, then shorter forms for narrower fields: one word, a URL, the beginning. */
        private static Stream<String> forms(String written) {
            var unique = UUID.randomUUID().toString().substring(24);
            var oneWord = (written + unique).replaceAll("(?U)\\s+", "");
            var beginning = written.codePoints()
                    .limit(5)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            return Stream.of(
                    written + " " + unique, oneWord, "https://example.org/" + oneWord, beginning + unique.substring(4));
        }

        private boolean fits(String form) {
            return form.length()
                            <= schema.limit("maxLength").map(JsonNode::asInt).orElse(Integer.MAX_VALUE)
                    && schema.pattern()
                            .map(pattern -> pattern.matcher(form).matches()
                                    || pattern.matcher(form).find() && onlyForbidsBlank())
                            .orElse(true);
        }

        private boolean onlyForbidsBlank() {
            return schema.json().path("pattern").asText().equals("\\S");
        }
    }

    private Texts(Set<String> not) {
        this.not = not;
    }

    /** @param not names of properties whose text has a meaning for the operation */
    public static List<Text> in(Operation operation, ObjectNode body, Set<String> not) {
        var texts = new Texts(not);
        texts.find("", operation.body().orElseThrow(), body, value -> {});
        return texts.found;
    }

    private void find(String pointer, Schema schema, JsonNode value, Consumer<JsonNode> setter) {
        switch (value) {
            case ObjectNode object ->
                object.properties().forEach(entry -> {
                    var name = entry.getKey();
                    var part = schema.properties()
                            .getOrDefault(name, schema.values().orElse(schema));
                    find(pointer + "/" + name, part, entry.getValue(), text -> object.set(name, text));
                });
            case ArrayNode array -> find(pointer + "/0", schema.items(), array.get(0), text -> array.set(0, text));
            case TextNode text -> add(new Text(pointer, schema, setter));
            default -> {}
        }
    }

    private void add(Text text) {
        if (text.isFree() && not.stream().noneMatch(name -> text.pointer().endsWith("/" + name))) {
            found.add(text);
        }
    }
}
