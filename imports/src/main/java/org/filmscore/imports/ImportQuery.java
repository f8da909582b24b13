package org.filmscore.imports;

import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.imports.csv.DialectQuery;
import org.jboss.resteasy.reactive.RestQuery;

/** The query parameters of an import. */
public class ImportQuery {

    @RestQuery
    @Parameter(
            description = "`all` reports every row; `refused` reports only rows that are refused, parked or imported"
                    + " without one of their values.",
            example = "refused",
            schema =
                    @Schema(
                            enumeration = {"all", "refused"},
                            defaultValue = "all"))
    String report;

    @RestQuery
    @Parameter(
            description = "What a row does to what exists under its key: `change` replaces its description, `keep` does"
                    + " nothing. With `keep` the first of several rows with the same key counts, else the last.",
            example = "keep",
            schema =
                    @Schema(
                            enumeration = {"change", "keep"},
                            defaultValue = "change"))
    String existing;

    @BeanParam
    DialectQuery dialect;

    boolean reportsAll() {
        return !DialectQuery.chosen("report", report, "all", "refused");
    }

    Existing existing() {
        return DialectQuery.chosen("existing", existing, "change", "keep") ? Existing.KEEP : Existing.CHANGE;
    }
}
