package org.filmscore.fuzzer.input;

import static org.filmscore.fuzzer.input.Fragment.invalid;
import static org.filmscore.fuzzer.input.Fragment.malformed;
import static org.filmscore.fuzzer.input.Fragment.unusual;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.filmscore.fuzzer.document.Schema;
import org.filmscore.fuzzer.http.Json;

/** Invalid and unusual replacements for a value, by its schema. */
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

    /** Valid JSON strings that careless code mishandles. */
    private static final List<String> UNUSUAL_TEXTS = List.of(
            "\"'; DROP TABLE users; --\"",
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
            malformed("an exponent out of range", "1e99999999999"),
            malformed("invalid UTF-8", "\"\u00c3\u0028\""),
            malformed("a raw lone surrogate", "\"\u00ed\u00a0\u0080\""),
            malformed("overlong UTF-8", "\"\u00c0\u00af\""),
            malformed("a raw NUL", "\"\u0000\""),
            malformed("a raw line break", "\"a\nb\""));

    private Fragments() {}

    /** @param sample a valid value */
    static List<Fragment> attacking(Schema schema, JsonNode sample) {
        var fragments = new ArrayList<>(NOT_JSON);
        fragments.addAll(
                switch (schema.type()) {
                    case "string" -> text(schema);
                    case "integer" -> whole(schema);
                    case "number" -> number(schema);
                    case "boolean" -> attacks("\"true\"", "1", "0", "[]", "{}", "\"\"");
                    case "array" -> array(schema, sample);
                    case "object" -> attacks("[]", "\"a\"", "\"\"", "7", "true", "[{}]");
                    default -> List.of();
                });
        return fragments;
    }

    private static List<Fragment> text(Schema schema) {
        var fragments = attacks("7", "7.5", "true", "{}", "[]", "[\"a\"]");
        fragments.add(invalid("NUL", "\"a\\u0000b\""));
        fragments.add(invalid("a lone high surrogate", "\"a\\ud800b\""));
        fragments.add(invalid("a lone low surrogate", "\"\\udc00\""));
        fragments.add(invalid("surrogates in reverse order", "\"\\udc00\\ud800\""));
        schema.limit("maxLength").ifPresent(most -> fragments.add(longer(most.asInt() + 1)));
        schema.limit("maxLength").ifPresent(most -> fragments.add(longer(100_000)));
        unlike(schema).forEach(fragments::add);
        UNUSUAL_TEXTS.forEach(text -> fragments.add(unusual(text)));
        return fragments;
    }

    private static Fragment longer(int length) {
        return invalid(length + " characters", "\"" + "a".repeat(length) + "\"");
    }

    /** Texts that miss the format or pattern; merely unusual where the schema allows them. */
    private static Stream<Fragment> unlike(Schema schema) {
        var texts = Stream.of("", " ", "no such thing", "\u00e9\u00e9", "-", "a b");
        if (schema.format().equals("date")) {
            return Stream.concat(texts, IMPOSSIBLE_DAYS.stream())
                    .map(Fragments::quoted)
                    .map(Fragment::invalid);
        }
        if (!schema.alternatives().isEmpty() || schema.format().equals("uuid")) {
            return texts.map(Fragments::quoted).map(Fragment::invalid);
        }
        return texts.map(text -> isRefused(schema, text) ? invalid(quoted(text)) : unusual(quoted(text)));
    }

    private static boolean isRefused(Schema schema, String text) {
        return schema.pattern().filter(pattern -> !pattern.matcher(text).find()).isPresent()
                || text.length()
                        < schema.limit("minLength").map(JsonNode::asInt).orElse(0);
    }

    private static List<Fragment> whole(Schema schema) {
        var fragments = attacks("7.5", "7.9e0", "\"1.5\"", "1e400", "-1e400");
        fragments.addAll(figures(schema));
        return fragments;
    }

    private static List<Fragment> number(Schema schema) {
        var fragments = figures(schema);
        fragments.add(unusual("1e-400"));
        fragments.add(unusual("0.123456789012345678901234567890"));
        fragments.add(unusual("1e999999999"));
        fragments.add(unusual("-1e-999999999"));
        return fragments;
    }

    private static List<Fragment> figures(Schema schema) {
        var fragments = attacks("\"7\"", "\"\"", "true", "{}", "[]", "[7]", "9".repeat(30), "-" + "9".repeat(30));
        schema.limit("minimum").ifPresent(least -> fragments.add(invalid(String.valueOf(least.asLong() - 1))));
        schema.limit("maximum").ifPresent(most -> fragments.add(invalid(String.valueOf(most.asLong() + 1))));
        fragments.add(malformed("2,000 negative digits", "-" + DIGITS));
        fragments.add(unusual("-0"));
        fragments.add(unusual("1e0"));
        return fragments;
    }

    private static List<Fragment> array(Schema schema, JsonNode sample) {
        var fragments = attacks("{}", "\"a\"", "7", "true", "[null]", "[[]]");
        schema.limit("maxItems").ifPresent(most -> {
            var items = Collections.nCopies(most.asInt() + 1, sample.path(0));
            fragments.add(invalid(items.size() + " items", Json.write(items)));
        });
        fragments.add(unusual("[]"));
        return fragments;
    }

    private static List<Fragment> attacks(String... json) {
        return new ArrayList<>(Stream.of(json).map(Fragment::invalid).toList());
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
