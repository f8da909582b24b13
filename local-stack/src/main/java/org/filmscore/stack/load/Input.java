package org.filmscore.stack.load;

import java.util.Map;

/** A file that is about to be loaded: already read through once, and what its rows are. */
record Input(Table table, Rows rows) {

    static Input of(Map.Entry<Kind, Source> file, RunningSystem system, Dialect dialect) {
        var rows = system.rows(file.getKey());
        return new Input(Table.of(file.getValue(), rows.columns(), dialect), rows);
    }

    boolean hasUseFor(String column) {
        return rows.columns().known().contains(column);
    }
}
