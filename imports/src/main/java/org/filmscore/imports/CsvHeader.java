package org.filmscore.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;

/** The first record of CSV: a column that is misspelt must not be a column that is silently left out. */
final class CsvHeader {

    private CsvHeader() {}

    /** @throws InvalidInput naming every column that is unknown, there twice, or missing */
    static List<String> checked(List<String> names, Columns columns) {
        var violations = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!columns.byName().containsKey(name)) {
                violations.add(Violation.at("/" + name, "is not a column of this import"));
            } else if (!seen.add(name)) {
                violations.add(Violation.at("/" + name, "is there twice"));
            }
        }
        columns.required().stream()
                .filter(name -> !seen.contains(name))
                .sorted()
                .forEach(name -> violations.add(Violation.at("/" + name, "is a column that the file must have")));
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return names;
    }
}
