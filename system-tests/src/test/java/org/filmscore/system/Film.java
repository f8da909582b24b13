package org.filmscore.system;

import static org.filmscore.stack.system.ServiceName.CATALOG;
import static org.filmscore.stack.system.ServiceName.CRITIC;
import static org.filmscore.stack.system.ServiceName.SCORING;
import static org.filmscore.stack.system.ServiceName.USER_REVIEW;
import static org.filmscore.system.Convergence.converged;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.filmscore.fuzzer.http.Answer;

/** A film in the catalog. */
public record Film(Filmscore filmscore, String id, String slug) {

    /** The responses about this film from each service. */
    List<Answer> everywhere() {
        return List.of(
                filmscore.api(CATALOG).get("/films/" + id),
                filmscore.api(CRITIC).get("/films/" + id + "/critic-reviews"),
                filmscore.api(USER_REVIEW).get("/films/" + id + "/user-reviews"),
                filmscore.api(SCORING).get("/films/" + id + "/score"));
    }

    public Film awaitKnown() {
        converged(slug + " is known everywhere")
                .until(() -> everywhere().stream().allMatch(answer -> answer.status() == 200));
        return this;
    }

    public JsonNode score() {
        return filmscore
                .api(SCORING)
                .get("/films/" + id + "/score")
                .expecting(200)
                .json();
    }

    /** Waits until the score is right. */
    public JsonNode scoreOnce(Predicate<Figures> isRight) {
        return converged("the score of " + slug).until(this::score, score -> isRight.test(Figures.shownBy(score)));
    }

    Figures figures() {
        return Figures.shownBy(score());
    }

    void withdraw() {
        filmscore.edit(CATALOG).delete("/films/" + id).expecting(204);
    }

    void restore() {
        filmscore.edit(CATALOG).post("/films/" + id + "/restore", Map.of()).expecting(200);
    }

    @Override
    public String toString() {
        return slug;
    }
}
