package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Films; what is known of them afterwards is the id under the key that the other files use. */
final class FilmRows implements ImportedRows {

    static final Columns COLUMNS = new Columns(
            Set.of("film", "title"),
            Set.of(
                    "film",
                    "title",
                    "originalTitle",
                    "synopsis",
                    "releasedOn",
                    "year",
                    "runtimeMinutes",
                    "certificates",
                    "genres",
                    "countries",
                    "languages",
                    "directors",
                    "writers",
                    "cast",
                    "poster",
                    "imdbId"));

    private final Calls catalog;
    private final FilmIds ids;

    FilmRows(Calls catalog, FilmIds ids) {
        this.catalog = catalog;
        this.ids = ids;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Calls calls() {
        return catalog;
    }

    @Override
    public String path() {
        return "/films/import";
    }

    @Override
    public ObjectNode body(Row row) {
        return film(row, row.required("film"));
    }

    @Override
    public List<String> subject(Row row) {
        return List.of(row.required("film"));
    }

    @Override
    public void learn(Row row, String id) {
        ids.learn(row.required("film"), id);
    }

    private static ObjectNode film(Row row, String key) {
        row.required("title");
        var draft = new Draft(row)
                .text("title")
                .text("originalTitle")
                .text("synopsis")
                .day("releasedOn")
                .whole("runtimeMinutes")
                .list("genres")
                .list("countries")
                .list("languages")
                .with("certificates", certificates(row))
                .with("credits", Credits.of(row))
                .with("images", images(row))
                .with("externalIds", externalIds(row, key));
        return (draft.has("releasedOn") ? draft : draft.whole("year")).body();
    }

    /** Each as {@code US:PG}. */
    private static ArrayNode certificates(Row row) {
        var certificates = JsonNodeFactory.instance.arrayNode();
        for (var written : row.list("certificates")) {
            var parts = written.split(":", 2);
            if (parts.length < 2) {
                throw new Refusal("unreadable-certificate", "certificates: '%s' is not like US:PG".formatted(written));
            }
            certificates.addObject().put("country", parts[0].strip()).put("rating", parts[1].strip());
        }
        return certificates;
    }

    private static ArrayNode images(Row row) {
        var images = JsonNodeFactory.instance.arrayNode();
        row.link("poster")
                .ifPresent(url -> images.addObject().put("kind", "POSTER").put("url", url.toString()));
        return images;
    }

    private static ObjectNode externalIds(Row row, String key) {
        var own = ExternalId.ofKey(key);
        var externalIds = JsonNodeFactory.instance.objectNode().put(own.scheme(), own.value());
        row.text("imdbId").ifPresent(imdbId -> externalIds.put("imdb", imdbId));
        return externalIds;
    }
}
