package org.filmscore.service.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.TreeMap;
import org.filmscore.service.digest.Digest;

/** Names a list by its path, filter and sort, so that a cursor of one list is not taken for one of another. */
final class ListName {

    private static final Set<String> NOT_OF_THE_LIST = Set.of("cursor", "limit", "count");

    private static final int BYTES = 9;

    private ListName() {}

    static String of(UriInfo uri) {
        var parameters = new TreeMap<>(uri.getQueryParameters());
        parameters.keySet().removeAll(NOT_OF_THE_LIST);
        return Digest.text((uri.getPath() + parameters).getBytes(UTF_8), BYTES);
    }
}
