package org.filmscore.system.input;

import static org.filmscore.system.input.Fragment.malformed;
import static org.filmscore.system.input.Fragment.strange;
import static org.filmscore.system.input.Fragment.wrong;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.filmscore.system.Json;
import org.filmscore.system.document.Schema;

/** What is wrong for a value, by what the value is. */
final class Fragments {

    private static final String DIGITS = "9".repeat(2000);

    private static final List<String> IMPOSSIBLE_DAYS = List.of(
            "2012-02-30",
            "2011-02-29",
            "2012-13-01",
            "2012-00-10",
            "2012-09-31",
            "12-09-28",
            "2012-9-28",
            "28.09.2012",
            "2012-09-28T00:00:00Z",
            "+1000000000-01-01",
            "-0001-01-01",
            "99999-01-01",
            "2012-09-28 ",
            "tomorrow");

    /** Nothing is wrong with them as text, which they may or may not be here. */
    private static final List<String> STRANGE_TEXTS = List.of(
            "\"'; DROP TABLE films; --\"",
            "\"' OR '1'='1\"",
            "\"%\"",
            "\"_\"",
            "\"*\"",
            "\"\\\\\"",
            "\"\\\"\"",
            "\"<script>alert(1)</script>\"",
            "\"${7*7} #{7*7} {{7*7}}\"",
            "\"../../etc/passwd\"",
            "\"\\u0001\\u007f\"",
            "\"\\ufeff\"",
            "\"\\uffff\"",
            "\"\\u202eevitagen\"",
            "\"\\ud83d\\ude00\"",
            "\"e\\u0301\"",
            "\"\\u2028\"",
            "\"\\r\\nSet-Cookie: a=b\"",
            "\"\\ufdfa\"");

    private static final List<Fragment> NOT_JSON = List.of(
            malformed("NaN", "NaN"),
            malformed("a number with a leading zero", "007"),
            malformed("a hexadecimal number", "0x10"),
            malformed("single quotes", "'a'"),
            malformed("2,000 digits", DIGITS),
            malformed("2,000 digits after the point", "0." + DIGITS),
            malformed("2,000 levels", "[".repeat(2000) + "]".repeat(2000)),
            malformed("an exponent that is out of reach", "1e99999999999"),
            malformed("invalid UTF-8", "\"\u00c3\u0028\""),
            malformed("a raw lone surrogate", "\"\u00ed\u00a0\u0080\""),
            malformed("UTF-8 that is longer than it need be", "\"\u00c0\u00af\""),
            malformed("a raw NUL", "\"\u0000\""),
            malformed("a raw line break", "\"a\nb\""));

    private Fragments() {}

    /** @param sample that fits */
    static List<Fragment> wrongFor(Schema schema, JsonNode sample) {
        var fragments = new ArrayList<>(NOT_JSON);
        fragments.addAll(
                switch (schema.type()) {
                    case "string" -> text(schema);
                    case "integer" -> whole(schema);
                    case "number" -> number(schema);
                    case "boolean" -> wrongs("\"true\"", "1", "0", "[]", "{}", "\"\"");
                    case "array" -> array(schema, sample);
                    case "object" -> wrongs("[]", "\"a\"", "\"\"", "7", "true", "[{}]");
                    default -> List.of();
                });
        return fragments;
    }

    private static List<Fragment> text(Schema schema) {
        var fragments = wrongs("7", "7.5", "true", "{}", "[]", "[\"a\"]");
        fragments.add(wrong("NUL", "\"a\\u0000b\""));
        fragments.add(wrong("a lone high surrogate", "\"a\\ud800b\""));
        fragments.add(wrong("a lone low surrogate", "\"\\udc00\""));
        fragments.add(wrong("surrogates the wrong way round", "\"\\udc00\\ud800\""));
        schema.limit("maxLength").ifPresent(most -> fragments.add(longer(most.asInt() + 1)));
        schema.limit("maxLength").ifPresent(most -> fragments.add(longer(100_000)));
        unlike(schema).forEach(fragments::add);
        STRANGE_TEXTS.forEach(text -> fragments.add(strange(text)));
        return fragments;
    }

    private static Fragment longer(int length) {
        return wrong(length + " characters", "\"" + "a".repeat(length) + "\"");
    }

    /** What does not look as the text should; where it may look as it likes, only strange. */
    private static Stream<Fragment> unlike(Schema schema) {
        var looks = Stream.of("", " ", "no such thing", "\u00e9\u00e9", "-", "a b");
        if (schema.format().equals("date")) {
            return Stream.concat(looks, IMPOSSIBLE_DAYS.stream())
                    .map(Fragments::quoted)
                    .map(Fragment::wrong);
        }
        if (!schema.alternatives().isEmpty() || schema.format().equals("uuid")) {
            return looks.map(Fragments::quoted).map(Fragment::wrong);
        }
        return looks.map(text -> isRefused(schema, text) ? wrong(quoted(text)) : strange(quoted(text)));
    }

    private static boolean isRefused(Schema schema, String text) {
        return schema.pattern().filter(pattern -> !pattern.matcher(text).find()).isPresent()
                || text.length()
                        < schema.limit("minLength").map(JsonNode::asInt).orElse(0);
    }

    private static List<Fragment> whole(Schema schema) {
        var fragments = wrongs("7.5", "7.9e0", "\"1.5\"", "1e400", "-1e400");
        fragments.addAll(figures(schema));
        return fragments;
    }

    private static List<Fragment> number(Schema schema) {
        var fragments = figures(schema);
        fragments.add(strange("1e-400"));
        fragments.add(strange("0.123456789012345678901234567890"));
        fragments.add(strange("1e999999999"));
        fragments.add(strange("-1e-999999999"));
        return fragments;
    }

    private static List<Fragment> figures(Schema schema) {
        var fragments = wrongs("\"7\"", "\"\"", "true", "{}", "[]", "[7]", "9".repeat(30), "-" + "9".repeat(30));
        schema.limit("minimum").ifPresent(least -> fragments.add(wrong(String.valueOf(least.asLong() - 1))));
        schema.limit("maximum").ifPresent(most -> fragments.add(wrong(String.valueOf(most.asLong() + 1))));
        fragments.add(malformed("2,000 digits below zero", "-" + DIGITS));
        fragments.add(strange("-0"));
        fragments.add(strange("1e0"));
        return fragments;
    }

    private static List<Fragment> array(Schema schema, JsonNode sample) {
        var fragments = wrongs("{}", "\"a\"", "7", "true", "[null]", "[[]]");
        schema.limit("maxItems").ifPresent(most -> {
            var items = Collections.nCopies(most.asInt() + 1, sample.path(0));
            fragments.add(wrong(items.size() + " items", Json.write(items)));
        });
        fragments.add(strange("[]"));
        return fragments;
    }

    private static List<Fragment> wrongs(String... json) {
        return new ArrayList<>(Stream.of(json).map(Fragment::wrong).toList());
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
