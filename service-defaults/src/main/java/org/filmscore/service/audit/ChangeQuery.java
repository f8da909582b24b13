package org.filmscore.service.audit;

import jakarta.ws.rs.BeanParam;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.Param;
import org.jboss.resteasy.reactive.RestQuery;

/** Which changes the list shows. */
public class ChangeQuery {

    @RestQuery
    @Parameter(description = "The subject of the token of who made the change.", example = "eve")
    String by;

    @RestQuery
    @Parameter(
            description = "Id of what was changed.",
            example = "01997f3c-6a2d-7d10-8b3e-2c4f6a8b0d1f",
            schema = @Schema(format = "uuid"))
    String subject;

    @BeanParam
    PageQuery page;

    /** The values to match, by column. */
    Map<String, Object> filters() {
        var filters = new HashMap<String, Object>();
        Param.of("by", by).text().ifPresent(given -> filters.put("changed_by", given));
        Param.of("subject", subject).id().ifPresent(id -> filters.put("subject", id));
        return filters;
    }
}
