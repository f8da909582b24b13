package org.filmscore.stack.load;

import org.filmscore.stack.load.LoadStopped.UnreadableFile;

/** A CSV file that has been read through once, so that its form is known to be good and its rows are counted. */
record Table(Source source, Dialect dialect, Header header, long rows) {

    static Table of(Source source, Columns columns, Dialect dialect) {
        try (var records = new Records(source)) {
            var first = records.next()
                    .orElseThrow(
                            () -> new UnreadableFile(source.name(), "it is empty: its first line names the columns"));
            var header = Header.of(source.name(), first.values(), columns, dialect.renamed());
            long rows = 0;
            while (records.next().isPresent()) {
                rows++;
            }
            return new Table(source, dialect, header, rows);
        }
    }

    String name() {
        return source.name();
    }

    /** Reads the file again, from its first row on. */
    Records read() {
        var records = new Records(source);
        records.next();
        return records;
    }

    Row row(Records.Numbered record) {
        return new Row(record.line(), record.values(), header, dialect);
    }
}
