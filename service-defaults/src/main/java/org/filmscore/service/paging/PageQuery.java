package org.filmscore.service.paging;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters that every list has. */
public class PageQuery {

    private static final int MOST = 100;

    @RestQuery
    @Parameter(
            description = "How many items at most.",
            example = "20",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    String limit;

    @RestQuery
    @Parameter(
            description =
                    "Where to go on, as in `next` of the page before; opaque, and of use for the same list alone.",
            schema = @Schema(minLength = 1, maxLength = 8192))
    String cursor;

    @RestQuery
    @Parameter(
            description = "Whether to count all items, as `total`.",
            example = "true",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String count;

    @Context
    UriInfo uri;

    int size() {
        return Param.of("limit", limit).integer(1, MOST).orElse(20);
    }

    /** Whether the caller wants to know how many items there are. */
    public boolean isCounted() {
        return Param.of("count", count).bool().orElse(false);
    }
}
