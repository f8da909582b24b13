package org.filmscore.imports;

import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.imports.csv.DialectQuery;
import org.filmscore.service.paging.Param;
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
        return Param.of("report", report)
                .text()
                .map(given -> switch (given) {
                    case "all" -> true;
                    case "refused" -> false;
                    default -> throw Param.of("report", report).refused("must be all or refused");
                })
                .orElse(true);
    }

    Existing existing() {
        return Param.of("existing", existing)
                .text()
                .map(given -> switch (given) {
                    case "change" -> Existing.CHANGE;
                    case "keep" -> Existing.KEEP;
                    default -> throw Param.of("existing", existing).refused("must be change or keep");
                })
                .orElse(Existing.CHANGE);
    }
}
