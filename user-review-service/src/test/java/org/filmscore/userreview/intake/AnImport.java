package org.filmscore.userreview.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;

/** An import as an admin sends it: {@code AnImport.ofLines(...).report()}. */
public final class AnImport {

    private static final AUser ADMIN = AUser.called("admin");

    private final byte[] body;
    private final String type;
    private String query = "";

    private AnImport(byte[] body, String type) {
        this.body = body;
        this.type = type;
    }

    /** Of NDJSON. */
    public static AnImport ofLines(String... lines) {
        return of(String.join("\n", lines).getBytes(UTF_8));
    }

    /** Of NDJSON. */
    public static AnImport of(byte[] body) {
        return new AnImport(body, "application/x-ndjson");
    }

    public static AnImport ofCsv(String... lines) {
        return new AnImport(String.join("\r\n", lines).getBytes(UTF_8), "text/csv");
    }

    public static String row(AFilm film, AUser user, int rating, String writtenAt) {
        return row(film.id().toString(), user, "\"rating\": " + rating, writtenAt);
    }

    public static String row(AFilm film, AUser user, int rating, String text, String writtenAt) {
        return row(film.id().toString(), user, "\"rating\": %d, \"text\": \"%s\"".formatted(rating, text), writtenAt);
    }

    /** @param opinion properties of JSON */
    public static String row(String film, AUser user, String opinion, String writtenAt) {
        return """
                {"film": "%s", "user": {"subject": "%s", "name": "%s"}, %s, "writtenAt": "%s"}""".formatted(film, user.id(), user.name(), opinion, writtenAt);
    }

    public AnImport with(String parameter, String value) {
        query += (query.isEmpty() ? "?" : "&") + parameter + "=" + value;
        return this;
    }

    public Response send() {
        return ADMIN.signedIn("admin").contentType(type).body(body).post("/api/v1/user-reviews/import" + query);
    }

    public Report report() {
        var response = send();
        response.then().statusCode(200).contentType("application/x-ndjson");
        return new Report(response.asString().lines().map(JsonPath::from).toList());
    }

    /** The lines of a report. */
    public record Report(List<JsonPath> lines) {

        public List<JsonPath> rows() {
            return lines.subList(0, lines.size() - 1);
        }

        public List<String> outcomes() {
            return rows().stream().map(line -> line.getString("outcome")).toList();
        }

        public List<String> problems() {
            return rows().stream().map(line -> line.getString("problem")).toList();
        }

        public Map<String, Object> summary() {
            return lines.getLast().getMap("summary");
        }
    }
}
