package org.filmscore.catalog.film.intake;

import static org.filmscore.imports.csv.Columns.list;
import static org.filmscore.imports.csv.Columns.text;
import static org.filmscore.imports.csv.Columns.whole;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.filmscore.imports.csv.Columns;
import org.filmscore.imports.csv.Columns.Column;
import org.filmscore.imports.csv.Dialect;

/** The columns of films in CSV. */
final class FilmColumns {

    static final Columns COLUMNS = new Columns(
            Set.of("title"),
            Map.ofEntries(
                    Map.entry("film", FilmColumns::key),
                    Map.entry("imdbId", text("externalIds", "imdb")),
                    Map.entry("title", text("title")),
                    Map.entry("originalTitle", text("originalTitle")),
                    Map.entry("synopsis", text("synopsis")),
                    Map.entry("releasedOn", text("releasedOn")),
                    Map.entry("year", whole("year")),
                    Map.entry("runtimeMinutes", whole("runtimeMinutes")),
                    Map.entry("genres", list("genres")),
                    Map.entry("countries", list("countries")),
                    Map.entry("languages", list("languages")),
                    Map.entry("certificates", FilmColumns::certificates),
                    Map.entry("directors", credits("DIRECTOR")),
                    Map.entry("writers", credits("WRITER")),
                    Map.entry("cast", credits("ACTOR")),
                    Map.entry("poster", FilmColumns::poster)));

    private static final String DEFAULT_SCHEME = "load";
    private static final String CHARACTER = " as ";

    private FilmColumns() {}

    /** An external id: {@code imdb:tt1870529}, or a key of the file's own scheme. */
    private static void key(ObjectNode row, String written, Dialect dialect) {
        var value = dialect.key(written);
        var colon = value.indexOf(':');
        row.withObjectProperty("externalIds")
                .put(
                        colon > 0 ? value.substring(0, colon) : DEFAULT_SCHEME,
                        value.substring(colon > 0 ? colon + 1 : 0));
    }

    /** Each as {@code US:PG}. */
    private static void certificates(ObjectNode row, String value, Dialect dialect) {
        var certificates = row.putArray("certificates");
        dialect.values(value).forEach(written -> {
            var parts = written.split(":", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("must be like US:PG|GB:12A");
            }
            certificates.addObject().put("country", parts[0].strip()).put("rating", parts[1].strip());
        });
    }

    /** Names, those of actors with or without a character: {@code Viola Davis as Nona Alberts}. */
    private static Column credits(String role) {
        return (row, value, dialect) -> dialect.values(value).forEach(written -> {
            var as = role.equals("ACTOR") ? written.indexOf(CHARACTER) : -1;
            var credit = row.withArrayProperty("credits").addObject().put("role", role);
            credit.put("person", (as < 0 ? written : written.substring(0, as)).strip());
            if (as >= 0) {
                credit.put(
                        "character", written.substring(as + CHARACTER.length()).strip());
            }
        });
    }

    private static void poster(ObjectNode row, String value, Dialect dialect) {
        var url = dialect.address(value);
        row.putArray("images").addObject().put("kind", "POSTER").put("url", url);
    }
}
