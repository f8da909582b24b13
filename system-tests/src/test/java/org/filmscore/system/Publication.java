package org.filmscore.system;

import static org.filmscore.stack.system.ServiceName.CRITIC;

import java.math.BigDecimal;
import java.util.Map;
import org.filmscore.fuzzer.http.Answer;

/** A publication that grades in points of 100. */
record Publication(Filmscore filmscore, String id, String name) {

    static Publication published(Filmscore filmscore, String name) {
        var answer = filmscore.edit(CRITIC).post("/publications", draft(name, "1.00"));
        return new Publication(
                filmscore, answer.expecting(201).json().path("id").asText(), name);
    }

    /** @return the review's id */
    String gives(Film film, int score) {
        return reviews(film, score).expecting(201).json().path("id").asText();
    }

    Answer reviews(Film film, int score) {
        return review(film, Map.of("publicationId", id, "grade", score + "/100"));
    }

    /** A review without a grade. */
    void lists(Film film) {
        review(film, Map.of("publicationId", id)).expecting(201);
    }

    Answer retracts(String review) {
        return filmscore.edit(CRITIC).delete("/critic-reviews/" + review);
    }

    void setWeight(String weight) {
        filmscore.edit(CRITIC).put("/publications/" + id, draft(name, weight)).expecting(200);
    }

    private Answer review(Film film, Map<String, ?> draft) {
        return filmscore.edit(CRITIC).post("/films/" + film.id() + "/critic-reviews", draft);
    }

    private static Map<String, ?> draft(String name, String weight) {
        return Map.of("name", name, "weight", new BigDecimal(weight));
    }
}
