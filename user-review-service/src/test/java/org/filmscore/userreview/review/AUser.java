package org.filmscore.userreview.review;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.filmscore.testing.Tokens;

/** A signed-in user and what they do. */
record AUser(String id, String name) {

    /** Another user each time, whoever is called the same. */
    static AUser called(String name) {
        return new AUser(name + "-" + UUID.randomUUID(), name);
    }

    ValidatableResponse rates(AFilm film, int rating) {
        return says(film, "{\"rating\":%d}".formatted(rating));
    }

    ValidatableResponse writes(AFilm film, int rating, String text) {
        return says(film, AReview.rated(rating).withText(text).json());
    }

    ValidatableResponse says(AFilm film, AReview review) {
        return says(film, review.json());
    }

    ValidatableResponse says(AFilm film, String json) {
        return signedIn().body(json).put(film.reviews() + "/me").then();
    }

    ValidatableResponse reads(AFilm film) {
        return signedIn().get(film.reviews() + "/me").then();
    }

    ValidatableResponse withdraws(AFilm film) {
        return signedIn().delete(film.reviews() + "/me").then();
    }

    private RequestSpecification signedIn() {
        var token = Tokens.of(id).named(name).signed();
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
