package org.filmscore.system.filmpage;

import static org.filmscore.stack.system.ServiceName.CATALOG;
import static org.filmscore.stack.system.ServiceName.CRITIC;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.filmscore.fuzzer.http.Json;
import org.filmscore.system.Film;
import org.filmscore.system.Filmscore;
import org.filmscore.system.User;

/** A film with everything that editors, critics and users write about it. */
final class Premiere {

    private static final String OFFERS = """
            {"items": [
              {"medium": "DVD", "region": "US", "availableFrom": "2013-01-15"},
              {"medium": "BLU_RAY", "region": "US", "availableFrom": "2013-01-15"},
              {"medium": "DVD", "region": "FR", "availableFrom": "2013-03-01"},
              {"medium": "STREAMING", "region": "US", "provider": "Example Video", "availableFrom": "2199-05-01"},
              {"medium": "RENT", "region": "US"}]}
            """;

    private static final String GUIDE = """
            {"recommendedAge": 9, "headline": "Uplifting school drama with some peril.",
             "whatParentsNeedToKnow": "A teacher treats a child cruelly.",
             "talkingPoints": ["What makes a good teacher?", "Who decides what a school is for?"],
             "provider": {"name": "Example Families", "url": "https://families.example"},
             "categories": [
              {"category": "SEX", "level": 1, "text": "One kiss."},
              {"category": "MESSAGES", "level": 4, "text": "Persistence pays."},
              {"category": "ROLE_MODELS", "level": 5, "text": "Two mothers who do not give up."},
              {"category": "VIOLENCE", "level": 0, "text": "None to be seen."},
              {"category": "LANGUAGE", "level": 2, "text": "A curse or two."},
              {"category": "CONSUMERISM", "level": 0, "text": "A brand of soda."},
              {"category": "DRINKING_DRUGS_SMOKING", "level": 1, "text": "Wine at dinner."}]}
            """;

    static final String SENTENCE = "The first act takes its time, and rightly so. ";

    private static final String LONG = SENTENCE.repeat(20).strip();

    private final Filmscore filmscore;
    private final Film film;

    Premiere(Filmscore filmscore) {
        this.filmscore = filmscore;
        film = filmscore.aFilm();
    }

    Film created() {
        filmscore
                .edit(CATALOG)
                .put("/films/" + film.id() + "/availability", Json.read(OFFERS))
                .acknowledged();
        filmscore
                .edit(CATALOG)
                .putNew("/films/" + film.id() + "/family-guide", Json.read(GUIDE))
                .acknowledged();
        criticsWrite();
        usersWrite();
        film.scoreOnce(
                figures -> figures.scored() == 34 && figures.criticReviews() == 36 && figures.ratingCount() == 13);
        return film;
    }

    private void criticsWrite() {
        var quill = create(
                "/critics", Map.of("name", filmscore.unique("Ida Quill"), "bio", "Goes to the movies for a living."));
        criticReview(85, "Gazette", Map.of("criticId", quill, "headline", "A lesson in earnestness", "featured", true));
        criticReview(80, "Journal", Map.of());
        List.of(Collections.nCopies(6, 62), Collections.nCopies(18, 43), Collections.nCopies(8, 14)).stream()
                .flatMap(List::stream)
                .forEach(score -> criticReview(score, "Paper", Map.of()));
        Stream.of("Leaflet", "Poster").forEach(name -> criticReview(null, name, Map.of()));
    }

    private void criticReview(Integer score, String publication, Map<String, ?> more) {
        var draft = new HashMap<String, Object>(more);
        draft.put("publicationId", create("/publications", Map.of("name", filmscore.unique(publication))));
        draft.put("excerpt", "So says the " + publication + ".");
        draft.put("url", "https://example.org/" + publication.toLowerCase());
        draft.put("publishedOn", "2012-09-25");
        draft.put("provider", Map.of("name", "Example Review Index"));
        if (score != null) {
            draft.put("grade", score + "/100");
        }
        filmscore
                .edit(CRITIC)
                .post("/films/" + film.id() + "/critic-reviews", draft)
                .expecting(201);
    }

    private String create(String collection, Map<String, ?> what) {
        return filmscore
                .edit(CRITIC)
                .post(collection, what)
                .expecting(201)
                .json()
                .path("id")
                .asText();
    }

    private void usersWrite() {
        filmscore.users(7).forEach(user -> user.rates(film, 7).expecting(201));
        filmscore.users(2).forEach(user -> user.reviews(film, 2).expecting(201));
        review(7, Map.of());
        var spoiler = review(6, Map.of("text", "In the end they win.", "spoiler", true));
        var full = review(9, Map.of("text", LONG));
        review(10, Map.of("text", "Again!"));
        filmscore.users(3).forEach(voter -> vote(voter, full, true));
        vote(filmscore.aUser(), spoiler, true);
        vote(filmscore.aUser(), full, false);
    }

    private String review(int rating, Map<String, ?> what) {
        var draft = new HashMap<String, Object>(what);
        draft.put("rating", rating);
        return filmscore
                .aUserNamed("fan")
                .puts(film, draft)
                .expecting(201)
                .json()
                .path("id")
                .asText();
    }

    private static void vote(User voter, String review, boolean helpful) {
        voter.api()
                .put("/user-reviews/" + review + "/votes/me", Map.of("helpful", helpful))
                .acknowledged();
    }
}
