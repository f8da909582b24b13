package org.filmscore.service.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.TreeMap;

/** Names a list by its path, filter and sort, so that a cursor of one list is not taken for one of another. */
final class ListName {

    private static final Set<String> NOT_OF_THE_LIST = Set.of("cursor", "limit", "count");

    private ListName() {}

    static String of(UriInfo uri) {
        var parameters = new TreeMap<>(uri.getQueryParameters());
        parameters.keySet().removeAll(NOT_OF_THE_LIST);
        return hash(uri.getPath() + parameters);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
