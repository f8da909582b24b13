package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.filmscore.stack.load.LoadStopped.UnreadableFile;

/**
 * What film pages of the sample data show beside films, reviews and ratings: requests as they are sent, one a line of JSON.
 *
 * <p>{@code put} or {@code post} is the path, {@code as} the user and their name (an editor without one), {@code body} what is sent. Where the
 * path has {@code {review}}, {@code of} names the film and the author of the user review that is meant. Sent again they change
 * nothing.
 */
public final class SamplePages {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Source SOURCE = Source.resource("/sample-data", "pages.ndjson");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String REVIEW = "{review}";
    private static final String CRITICS = "/critics/";
    private static final int ALREADY_THERE = 409;

    private final Calls catalog;
    private final Calls critics;
    private final Calls userReviews;
    private final TokenSource tokens;

    private SamplePages(Calls catalog, Calls critics, Calls userReviews, TokenSource tokens) {
        this.catalog = catalog;
        this.critics = critics;
        this.userReviews = userReviews;
        this.tokens = tokens;
    }

    /**
     * Sends them all; tells of those that are refused.
     *
     * @return whether all of it is there now
     */
    public static boolean load(Services services, TokenSource tokens, PrintWriter out) throws InterruptedException {
        var patience = new Patience(PATIENCE, Clock.systemUTC());
        try (var catalog = new Calls(services.catalogService(), patience);
                var critics = new Calls(services.criticService(), patience);
                var userReviews = new Calls(services.userReviewService(), patience)) {
            var refused = new SamplePages(catalog, critics, userReviews, tokens).refused();
            refused.forEach(out::println);
            return refused.isEmpty();
        }
    }

    private List<String> refused() throws InterruptedException {
        var refused = new ArrayList<String>();
        for (var request : read(SOURCE)) {
            var answer = send(request);
            if (!answer.isSuccess() && answer.status() != ALREADY_THERE) {
                refused.add(path(request) + ": " + answer.refusal().getMessage());
            }
        }
        return List.copyOf(refused);
    }

    private Answer send(JsonNode request) throws InterruptedException {
        var path = request.has("of") ? path(request).replace(REVIEW, review(request.path("of"))) : path(request);
        var body = (ObjectNode) request.path("body");
        if (request.has("post")) {
            return calls(request).post(path, body, token(request));
        }
        return request.has("as")
                ? calls(request).put(path, body, token(request))
                : calls(request).replace(path, body, token(request));
    }

    private Calls calls(JsonNode request) {
        if (request.has("as")) {
            return userReviews;
        }
        return path(request).startsWith(CRITICS) ? critics : catalog;
    }

    private String token(JsonNode request) {
        var as = request.path("as");
        return as.isMissingNode()
                ? tokens.editor()
                : tokens.user(as.path("user").asText(), as.path("name").asText());
    }

    /** The id of what somebody wrote of a film. */
    private String review(JsonNode of) throws InterruptedException {
        var reviews = "/films/" + of.path("film").asText() + "/user-reviews?withText=true&limit=100";
        var author = of.path("author").asText();
        return userReviews
                .get(reviews, tokens.editor())
                .body()
                .path("items")
                .valueStream()
                .filter(review -> review.at("/user/name").asText().equals(author))
                .map(review -> review.path("id").asText())
                .findFirst()
                .orElse("not-there");
    }

    private static String path(JsonNode request) {
        return request.path(request.has("post") ? "post" : "put").asText();
    }

    private static List<JsonNode> read(Source source) {
        try (var lines = source.read();
                var requests = JSON.readerFor(JsonNode.class).<JsonNode>readValues(lines)) {
            return requests.readAll();
        } catch (IOException e) {
            throw new UnreadableFile(source.name(), e.getMessage());
        }
    }
}
