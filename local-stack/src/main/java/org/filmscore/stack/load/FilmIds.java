package org.filmscore.stack.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Which film of the catalog a key in the files means: as this load has learnt it, or else as the catalog knows it. */
final class FilmIds {

    private final Calls catalog;
    private final TokenSource tokens;
    private final ConcurrentMap<String, Once<String>> ids = new ConcurrentHashMap<>();

    FilmIds(Calls catalog, TokenSource tokens) {
        this.catalog = catalog;
        this.tokens = tokens;
    }

    void learn(String key, String id) {
        ids.put(key, new Once<>(() -> id));
    }

    String idOf(String key) throws InterruptedException {
        return ids.computeIfAbsent(key, _ -> new Once<>(() -> lookUp(key))).get();
    }

    private String lookUp(String key) throws InterruptedException {
        var externalId = ExternalId.ofKey(key).toString();
        var query = "/films?externalId=" + URLEncoder.encode(externalId, StandardCharsets.UTF_8);
        var answer = catalog.get(query, tokens.editor());
        if (!answer.isSuccess()) {
            throw answer.refusal();
        }
        var id = answer.body().path("items").path(0).path("id");
        if (id.isMissingNode()) {
            throw new Refusal("film-unknown", "film: the catalog has no film with the external id " + externalId);
        }
        return id.asText();
    }
}
