package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Critic reviews, with the publications and critics they name. */
final class CriticReviewRows implements ImportedRows {

    static final Columns COLUMNS = new Columns(
            Set.of("film", "publication"),
            Set.of(
                    "film",
                    "publication",
                    "publicationName",
                    "publicationUrl",
                    "publicationWeight",
                    "gradeScale",
                    "critic",
                    "criticName",
                    "criticWeight",
                    "grade",
                    "publishedOn",
                    "url",
                    "headline",
                    "excerpt",
                    "language",
                    "featured",
                    "providerName",
                    "providerUrl"));

    private final Calls critics;
    private final TokenSource tokens;
    private final FilmIds films;
    private final FilmArrivals arrivals;
    private final Set<String> heardOf = new HashSet<>();

    CriticReviewRows(Calls critics, TokenSource tokens, FilmIds films, FilmArrivals arrivals) {
        this.critics = critics;
        this.tokens = tokens;
        this.films = films;
        this.arrivals = arrivals;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Calls calls() {
        return critics;
    }

    @Override
    public String path() {
        return "/critic-reviews/import";
    }

    @Override
    public ObjectNode body(Row row) throws InterruptedException {
        var publication = publication(row, row.required("publication"));
        var review = review(row);
        criticKey(row).ifPresent(key -> review.set("critic", critic(row, key)));
        review.set("publication", publication);
        return review.put("film", heardOf(films.idOf(row.required("film"))));
    }

    @Override
    public List<String> subject(Row row) {
        return List.of(
                row.required("film"),
                row.required("publication"),
                criticKey(row).orElse(""));
    }

    private static Optional<String> criticKey(Row row) {
        return row.text("critic").or(() -> row.text("criticName"));
    }

    /** The service hears of a film a moment after the catalog has taken it. */
    private String heardOf(String film) throws InterruptedException {
        if (heardOf.contains(film)) {
            return film;
        }
        var path = "/films/" + film + "/critic-reviews?limit=1";
        var answer = arrivals.whenKnown(film, () -> critics.get(path, tokens.editor()));
        if (!answer.isSuccess()) {
            throw answer.refusal();
        }
        heardOf.add(film);
        return film;
    }

    private static ObjectNode review(Row row) {
        var provider = new Draft(row).text("name", "providerName").link("url", "providerUrl");
        return new Draft(row)
                .text("grade")
                .text("headline")
                .text("excerpt")
                .link("url", "url")
                .text("language")
                .day("publishedOn")
                .flag("featured")
                .with("provider", provider.body())
                .body();
    }

    private static ObjectNode publication(Row row, String key) {
        return new Draft(row)
                .with("name", row.text("publicationName").orElse(key))
                .with("key", key)
                .link("url", "publicationUrl")
                .number("weight", "publicationWeight")
                .text("gradeScale")
                .body();
    }

    private static ObjectNode critic(Row row, String key) {
        return new Draft(row)
                .with("name", row.text("criticName").orElse(key))
                .with("key", key)
                .number("weight", "criticWeight")
                .body();
    }
}
