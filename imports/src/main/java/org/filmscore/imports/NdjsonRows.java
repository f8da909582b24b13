package org.filmscore.imports;

import java.util.Optional;

/** One object of JSON a line. */
final class NdjsonRows<R> implements Rows<R> {

    private final RowCutter cutter;
    private final RowReader<R> reader;

    NdjsonRows(RowCutter cutter, RowReader<R> reader) {
        this.cutter = cutter;
        this.reader = reader;
    }

    @Override
    public Optional<Row<R>> next() {
        for (var cut = cutter.next(); cut.isPresent(); cut = cutter.next()) {
            var row = cut.get();
            if (row.isTooLong() || !isBlank(row.bytes())) {
                return Optional.of(RowReader.row(row, () -> reader.read(reader.text(row))));
            }
        }
        return Optional.empty();
    }

    static boolean isBlank(byte[] bytes) {
        for (var next : bytes) {
            if (next != ' ' && next != '\t') {
                return false;
            }
        }
        return true;
    }
}
