package org.filmscore.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.service.paging.Param;
import org.jboss.resteasy.reactive.RestQuery;

/** How an import is to go about it. */
public class ImportQuery {

    @RestQuery
    @Parameter(
            description = "`all` reports every row; `refused` leaves out those that were taken, changed or unchanged.",
            example = "refused",
            schema =
                    @Schema(
                            enumeration = {"all", "refused"},
                            defaultValue = "all"))
    String report;

    @RestQuery
    @Parameter(
            description = "What a row does to what is there already under its key: `change` describes it anew, `keep`"
                    + " leaves it as it is, so that of rows with the same key the first one counts.",
            example = "keep",
            schema =
                    @Schema(
                            enumeration = {"change", "keep"},
                            defaultValue = "change"))
    String existing;

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
