package org.filmscore.imports.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;

/**
 * The first record of a CSV file: which value of a record fills which column of the import.
 *
 * @param width how many values a record has
 */
record CsvHeader(int width, List<Field> fields) {

    /** @param column as the import calls it */
    record Field(int position, String column) {}

    /** @throws InvalidInput naming every column that is unknown, duplicate or missing */
    static CsvHeader of(List<String> written, Columns columns, Dialect dialect) {
        var names = written.stream().map(String::strip).toList();
        var fields = columns.byName().keySet().stream()
                .map(column -> new Field(names.indexOf(nameInFile(column, dialect.renamed())), column))
                .filter(field -> field.position() >= 0)
                .sorted(Comparator.comparing(Field::position).thenComparing(Field::column))
                .toList();
        var violations = Stream.of(
                        misnamed(names, columns, dialect.renamed()),
                        unusable(names, fields, dialect.ignoresUnknownColumns()),
                        missing(fields, columns))
                .flatMap(List::stream)
                .toList();
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return new CsvHeader(names.size(), fields);
    }

    /** A column of the file that fills another column does not fill the column of its own name as well. */
    private static String nameInFile(String column, Map<String, String> renamed) {
        return renamed.getOrDefault(column, renamed.containsValue(column) ? null : column);
    }

    /** A typing error in a parameter must not leave out a column silently. */
    private static List<Violation> misnamed(List<String> names, Columns columns, Map<String, String> renamed) {
        var violations = new ArrayList<Violation>();
        renamed.forEach((ours, theirs) -> {
            if (!columns.byName().containsKey(ours)) {
                violations.add(Violation.in("column", "%s is not a column of this import".formatted(ours)));
            } else if (!names.contains(theirs)) {
                violations.add(Violation.in("column", "%s is not a column of the file".formatted(theirs)));
            }
        });
        violations.sort(Comparator.comparing(Violation::message));
        return violations;
    }

    private static List<Violation> unusable(List<String> names, List<Field> fields, boolean ignoresUnknown) {
        var violations = new ArrayList<Violation>();
        var used = new HashSet<String>();
        fields.forEach(field -> used.add(names.get(field.position())));
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!used.contains(name) && !ignoresUnknown) {
                violations.add(Violation.at("/" + name, "is not a column of this import"));
            } else if (used.contains(name) && !seen.add(name)) {
                violations.add(Violation.at("/" + name, "occurs twice"));
            }
        }
        return violations;
    }

    private static List<Violation> missing(List<Field> fields, Columns columns) {
        var present = new HashSet<String>();
        fields.forEach(field -> present.add(field.column()));
        return columns.required().stream()
                .filter(name -> !present.contains(name))
                .sorted()
                .map(name -> Violation.at("/" + name, "is a column that the file must have"))
                .toList();
    }
}
