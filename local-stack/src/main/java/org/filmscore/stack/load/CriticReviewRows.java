package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/** Critic reviews, with the publications and critics they name. */
final class CriticReviewRows implements Rows {

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
    private final FirstSights publications;
    private final FirstSights people;
    private final Claims claims = new Claims();

    CriticReviewRows(Calls critics, TokenSource tokens, FilmIds films, FilmArrivals arrivals) {
        this.critics = critics;
        this.tokens = tokens;
        this.films = films;
        this.arrivals = arrivals;
        this.publications = new FirstSights("/publications", "publication-already-there", critics, tokens);
        this.people = new FirstSights("/critics", "critic-already-there", critics, tokens);
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
    public Callable<Outcome> prepare(Row row) {
        var film = row.required("film");
        var publicationKey = row.required("publication");
        var criticKey = row.text("critic").or(() -> row.text("criticName"));
        var review = review(row);
        var publication = publications.see(publicationKey, publication(row, publicationKey));
        var critic = criticKey.map(key -> people.see(key, critic(row, key)));
        var claim = claims.claim(List.of(film, publicationKey, criticKey.orElse("")), row.line());
        return () -> claim.unlessHeld(() -> publish(film, publication, critic, review));
    }

    private Outcome publish(String film, Once<String> publication, Optional<Once<String>> critic, ObjectNode review)
            throws InterruptedException {
        var id = films.idOf(film);
        review.put("publicationId", publication.get());
        if (critic.isPresent()) {
            review.put("criticId", critic.get().get());
        }
        var path = "/films/" + id + "/critic-reviews";
        var answer = arrivals.whenKnown(id, () -> critics.post(path, review, tokens.editor()));
        if (answer.status() == 201) {
            return new Outcome.Taken();
        }
        if (answer.is(409, "already-reviewed")) {
            return new Outcome.AlreadyThere();
        }
        throw answer.refusal();
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
