package org.filmscore.stack.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.filmscore.stack.load.LoadStopped.UnreadableFile;

/** The first row of a file: which column holds what, under our names. */
record Header(List<String> names, Map<String, Integer> positions) {

    static Header of(String file, List<String> asWritten, Columns columns, Map<String, String> renamed) {
        var names = asWritten.stream().map(String::strip).toList();
        checkUnique(file, names);
        var positions = new HashMap<String, Integer>();
        columns.known().forEach(ours -> {
            var position = names.indexOf(nameInFile(ours, names, renamed));
            if (position >= 0) {
                positions.put(ours, position);
            }
        });
        checkComplete(file, names, columns, positions);
        return new Header(names, Map.copyOf(positions));
    }

    boolean has(String nameInFile) {
        return names.contains(nameInFile);
    }

    /** The columns of the file that have no meaning here. */
    List<String> ignored() {
        return names.stream()
                .filter(name -> !positions.containsValue(names.indexOf(name)))
                .toList();
    }

    /** A column of the file that was given another name is not read under its own as well. */
    private static String nameInFile(String ours, List<String> names, Map<String, String> renamed) {
        var other = renamed.get(ours);
        if (other != null && names.contains(other)) {
            return other;
        }
        return renamed.containsValue(ours) ? "" : ours;
    }

    private static void checkUnique(String file, List<String> names) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new UnreadableFile(file, "two of its columns are called '%s'".formatted(name));
            }
        }
    }

    private static void checkComplete(
            String file, List<String> names, Columns columns, Map<String, Integer> positions) {
        for (var required : columns.required().stream().sorted().toList()) {
            if (!positions.containsKey(required)) {
                throw new UnreadableFile(
                        file,
                        "it has no column '%s' (it has: %s). Where the column has another name, add --column %s=<its name>"
                                .formatted(required, String.join(", ", names), required));
            }
        }
    }
}
