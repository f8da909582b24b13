package org.filmscore.imports;

/** Media types of imports. */
public final class Media {

    /** One JSON object a line: rows, and the report. */
    public static final String NDJSON = "application/x-ndjson";

    /** RFC 4180, in UTF-8, with a line that names the columns. */
    public static final String CSV = "text/csv";

    /** The same with tabs between the values. */
    public static final String TSV = "text/tab-separated-values";

    private Media() {}
}
