package org.filmscore.userreview.review;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.filmscore.testing.Tokens;

/** A signed-in user, with the requests that they send. */
public record AUser(String id, String name) {

    /** A new user each time, also where the names are equal. */
    public static AUser called(String name) {
        return new AUser(name + "-" + UUID.randomUUID(), name);
    }

    /** A user with a unique name, so that every occurrence of the name is about them. */
    public static AUser unmistakable() {
        var one = UUID.randomUUID();
        return new AUser("subject-" + one, "Name " + one);
    }

    /** The same user with another display name in the token. */
    public AUser renamed(String other) {
        return new AUser(id, other);
    }

    public ValidatableResponse rates(AFilm film, int rating) {
        return sends(film, "{\"rating\":%d}".formatted(rating));
    }

    public ValidatableResponse writes(AFilm film, int rating, String text) {
        return sends(film, AReview.rated(rating).withText(text).json());
    }

    public ValidatableResponse sends(AFilm film, AReview review) {
        return sends(film, review.json());
    }

    public ValidatableResponse sends(AFilm film, String json) {
        return signedIn().body(json).put(film.reviews() + "/me").then();
    }

    public ValidatableResponse reads(AFilm film) {
        return signedIn().get(film.reviews() + "/me").then();
    }

    public ValidatableResponse withdraws(AFilm film) {
        return signedIn().delete(film.reviews() + "/me").then();
    }

    /** @param review address of a review of another user, as in its {@code Location} */
    public ValidatableResponse finds(String review, boolean helpful) {
        return signedIn()
                .body("{\"helpful\":%b}".formatted(helpful))
                .put(review + "/votes/me")
                .then();
    }

    public ValidatableResponse readsVoteOn(String review) {
        return signedIn().get(review + "/votes/me").then();
    }

    public ValidatableResponse withdrawsVoteOn(String review) {
        return signedIn().delete(review + "/votes/me").then();
    }

    public ValidatableResponse reports(String review, String reason) {
        return signedIn()
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .post(review + "/reports")
                .then();
    }

    /** As a moderator. */
    public ValidatableResponse decides(String review, String decision, String reason) {
        return signedIn("moderator")
                .body("{\"decision\":\"%s\",\"reason\":\"%s\"}".formatted(decision, reason))
                .post(review + "/decisions")
                .then();
    }

    /**
     * As a moderator.
     *
     * @param user id as others know it
     * @param endsAt null for a ban without an end
     */
    public ValidatableResponse bans(String user, String reason, String endsAt) {
        var end = endsAt == null ? "" : ",\"endsAt\":\"%s\"".formatted(endsAt);
        return signedIn("moderator")
                .body("{\"reason\":\"%s\"%s}".formatted(reason, end))
                .post("/api/v1/users/" + user + "/bans")
                .then();
    }

    /** As a moderator. */
    public ValidatableResponse lifts(String ban, String reason) {
        return signedIn("moderator")
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .post("/api/v1/moderation/bans/" + ban + "/lift")
                .then();
    }

    /** The id that others know, of a user who has written something. */
    public String idForOthers() {
        return looksAtThemselves().statusCode(200).extract().path("id");
    }

    /** Reads their own profile. */
    public ValidatableResponse looksAtThemselves() {
        return signedIn().get("/api/v1/users/me").then();
    }

    public ValidatableResponse exports() {
        return signedIn().get("/api/v1/users/me/export").then();
    }

    public ValidatableResponse erasesThemselves() {
        return signedIn().delete("/api/v1/users/me").then();
    }

    /** A request with the user's token, as a member of the groups. */
    public RequestSpecification signedIn(String... groups) {
        var token = Tokens.of(id).named(name).in(groups).signed();
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
