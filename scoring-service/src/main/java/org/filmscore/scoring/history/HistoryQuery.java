package org.filmscore.scoring.history;

import jakarta.ws.rs.BeanParam;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.Param;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of a list of changes. */
class HistoryQuery {

    @RestQuery
    @Parameter(
            description = "Only changes of this score. Repeat the parameter for both, which is the default.",
            example = "[\"METASCORE\"]",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Aggregate.class))
    List<String> of;

    @BeanParam
    PageQuery page;

    Collection<Aggregate> aggregates() {
        var asked = Param.each("of", of, Aggregate.class);
        return asked.isEmpty() ? List.of(Aggregate.values()) : asked;
    }
}
