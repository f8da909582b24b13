package org.filmscore.imports.row;

import java.util.Optional;

/** One JSON object a line. */
public final class NdjsonRows<R> implements Rows<R> {

    private final RowCutter cutter;
    private final RowReader<R> reader;

    public NdjsonRows(RowCutter cutter, RowReader<R> reader) {
        this.cutter = cutter;
        this.reader = reader;
    }

    @Override
    public Optional<Row<R>> next() {
        return cutter.next().map(cut -> reader.row(cut, _ -> reader.read(reader.text(cut))));
    }
}
