package org.filmscore.service.paging;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import org.filmscore.service.address.PublicAddress;

/** The address of the page that starts at a cursor: that of this page, with another cursor. */
final class NextPage {

    private NextPage() {}

    /** Every value goes in as a template's, so that it is encoded once, whatever the caller had encoded. */
    static String of(UriInfo uri, String cursor) {
        var address = UriBuilder.fromUri(
                PublicAddress.current().of(uri.getRequestUri().getRawPath()));
        var values = new ArrayList<>();
        uri.getQueryParameters().forEach((name, given) -> {
            if (!name.equals("cursor")) {
                given.forEach(value -> {
                    address.queryParam(name, "{value" + values.size() + "}");
                    values.add(value);
                });
            }
        });
        values.add(cursor);
        return address.queryParam("cursor", "{cursor}").build(values.toArray()).toString();
    }
}
