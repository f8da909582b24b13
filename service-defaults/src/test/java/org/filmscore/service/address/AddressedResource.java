package org.filmscore.service.address;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.filmscore.service.paging.Page;
import org.filmscore.service.paging.PageQuery;
import org.filmscore.service.paging.RowPaging;
import org.jboss.resteasy.reactive.RestResponse;

/** A list without an end, to which everything can be added. */
@Path("/addressed")
class AddressedResource {

    private final ObjectMapper json;

    AddressedResource(ObjectMapper json) {
        this.json = json;
    }

    @POST
    @Operation(hidden = true)
    public RestResponse<Void> add() {
        return RestResponse.created(URI.create("addressed/1?a=%20b"));
    }

    @GET
    @Operation(hidden = true)
    public Page<Integer> list(@BeanParam PageQuery query) {
        var paging = new RowPaging<>(query, Integer.class, json);
        var first = paging.after().orElse(0) + 1;
        var rows = IntStream.range(first, first + paging.most()).boxed().toList();
        return paging.page(rows, row -> row, null);
    }
}
