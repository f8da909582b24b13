package org.filmscore.system.filmpage;

import static java.time.ZoneOffset.UTC;
import static org.filmscore.stack.system.ServiceName.CATALOG;
import static org.filmscore.stack.system.ServiceName.CRITIC;
import static org.filmscore.stack.system.ServiceName.SCORING;
import static org.filmscore.stack.system.ServiceName.USER_REVIEW;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.system.Filmscore;

/** The page of one film as a front end renders it, entirely from the API. */
final class FilmPage {

    private static final Map<String, String> MEDIA = Map.of(
            "DVD", "On DVD",
            "BLU_RAY", "On Blu-ray",
            "STREAMING", "Streaming",
            "RENT", "To rent",
            "BUY", "To buy",
            "THEATERS", "In theaters");

    private final Filmscore filmscore;
    private final String film;
    private final List<String> lines = new ArrayList<>();

    FilmPage(Filmscore filmscore, String film) {
        this.filmscore = filmscore;
        this.film = film;
    }

    String written() {
        whereToWatch();
        featuredCritic();
        metascore();
        criticReviews();
        userScore();
        userReviews();
        forFamilies();
        return String.join("\n", lines) + "\n";
    }

    private void whereToWatch() {
        for (var offer : read(CATALOG, "/availability?region=US").path("items")) {
            line(
                    "%s: %s",
                    MEDIA.get(text(offer, "medium")) + (offer.has("provider") ? " at " + text(offer, "provider") : ""),
                    state(offer));
        }
    }

    private static String state(JsonNode offer) {
        return switch (text(offer, "state")) {
            case "NOW" -> "Now";
            case "SOON" -> "Soon, from " + text(offer, "availableFrom");
            default -> "Unannounced";
        };
    }

    private void featuredCritic() {
        var review = read(CRITIC, "/critic-reviews?featured=true&limit=1")
                .path("items")
                .path(0);
        var profile = filmscore
                .api(CRITIC)
                .get("/critics/" + review.at("/critic/id").asText())
                .expecting(200)
                .json();
        line("Featured critic: %s, %s", text(profile, "name"), text(profile, "bio"));
        line("%s. Read full review: %s", text(review, "headline"), text(review, "url"));
    }

    private void metascore() {
        var score = read(SCORING, "/score").path("metascore");
        line(
                "Metascore %s out of %s: %s, based on %s critic reviews",
                text(score, "value"), text(score, "max"), text(score, "label"), text(score, "scoredCount"));
        bands(score.path("distribution"), text(score, "scoredCount"));
    }

    private void criticReviews() {
        var best = read(CRITIC, "/critic-reviews?limit=2&count=true");
        best.path("items").forEach(this::criticReview);
        line("Negative alone:");
        read(CRITIC, "/critic-reviews?band=NEGATIVE&limit=1").path("items").forEach(this::criticReview);
        line("See all %s", text(best, "total"));
    }

    private void criticReview(JsonNode review) {
        var by = review.has("critic") ? ", by " + review.at("/critic/name").asText() : "";
        line(
                "%s %s%s, %s",
                text(review, "score"), review.at("/publication/name").asText(), by, text(review, "publishedOn"));
        line("    %s Read it: %s", text(review, "excerpt"), text(review, "url"));
        line("    Provided by %s", review.at("/provider/name").asText());
    }

    private void userScore() {
        var score = read(SCORING, "/score").path("userScore");
        line(
                "User score %s out of %s: %s, based on %s ratings",
                text(score, "value"), text(score, "max"), text(score, "label"), text(score, "ratingCount"));
        bands(score.at("/reviews/distribution"), text(score, "reviewCount") + " reviews");
    }

    private void bands(JsonNode distribution, String of) {
        line(
                "Positive %s, mixed %s, negative %s out of %s",
                distribution.at("/positive/count").asText(),
                distribution.at("/mixed/count").asText(),
                distribution.at("/negative/count").asText(),
                of);
    }

    private void userReviews() {
        for (var review :
                read(USER_REVIEW, "/user-reviews?withText=true&limit=3").path("items")) {
            userReview(review);
            if (review.path("truncated").asBoolean()) {
                line("    Read on: %d characters", fullText(review).length());
            }
            line(
                    "    Helpful to %s, not to %s",
                    review.at("/votes/helpful").asText(),
                    review.at("/votes/unhelpful").asText());
        }
        read(USER_REVIEW, "/user-reviews?withText=false&limit=1").path("items").forEach(this::userReview);
    }

    private void userReview(JsonNode review) {
        var spoiler = review.path("spoiler").asBoolean() ? "SPOILER " : "";
        var day = Instant.parse(text(review, "writtenAt")).atOffset(UTC).toLocalDate();
        line(
                "%s by %s, %s: %s%s",
                text(review, "rating"), review.at("/user/name").asText(), day, spoiler, said(review));
    }

    private static String said(JsonNode review) {
        return review.has("excerpt") ? text(review, "excerpt") : "rated without a word";
    }

    private String fullText(JsonNode review) {
        return text(
                filmscore
                        .api(USER_REVIEW)
                        .get("/user-reviews/" + text(review, "id"))
                        .expecting(200)
                        .json(),
                "text");
    }

    private void forFamilies() {
        var guide = read(CATALOG, "/family-guide");
        line("OK for kids %s+: %s", text(guide, "recommendedAge"), text(guide, "headline"));
        line("%s", text(guide, "whatParentsNeedToKnow"));
        guide.path("talkingPoints").forEach(question -> line("Talk about: %s", question.asText()));
        for (var category : guide.path("categories")) {
            line(
                    "%s %s %s/5: %s",
                    text(category, "kind"),
                    text(category, "category"),
                    text(category, "level"),
                    text(category, "text"));
        }
        line("Provided by %s", guide.at("/provider/name").asText());
    }

    private JsonNode read(ServiceName service, String path) {
        return filmscore
                .api(service)
                .get("/films/" + film + path)
                .expecting(200)
                .json();
    }

    private static String text(JsonNode of, String property) {
        return of.path(property).asText();
    }

    private void line(String format, Object... values) {
        lines.add(format.formatted(values));
    }
}
