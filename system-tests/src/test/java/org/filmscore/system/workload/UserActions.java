package org.filmscore.system.workload;

import static org.filmscore.stack.system.ServiceName.USER_REVIEW;
import static org.filmscore.system.workload.Population.any;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.filmscore.fuzzer.http.Answer;

/** Requests of users, and of moderators about their reviews. */
final class UserActions {

    static final List<Action.Kind> KINDS = List.of(
            new Action.Kind("rate", 10, UserActions::rate),
            new Action.Kind("review", 8, UserActions::review),
            new Action.Kind("withdraw a rating", 3, UserActions::withdraw),
            new Action.Kind("vote", 6, UserActions::vote),
            new Action.Kind("withdraw a vote", 1, UserActions::withdrawVote),
            new Action.Kind("report", 2, UserActions::report),
            new Action.Kind("hide", 2, UserActions::hide),
            new Action.Kind("restore", 1, UserActions::restore),
            new Action.Kind("erase", 1, UserActions::erase));

    private static final String VOTE = "/user-reviews/%s/votes/me";

    private UserActions() {}

    private static Answer rate(Population population, Random random) {
        return any(population.users(), random).rates(any(population.films(), random), random.nextInt(11));
    }

    private static Answer review(Population population, Random random) {
        return any(population.users(), random).reviews(any(population.films(), random), random.nextInt(11));
    }

    private static Answer withdraw(Population population, Random random) {
        return any(population.users(), random).withdraws(any(population.films(), random));
    }

    private static Answer vote(Population population, Random random) {
        var user = any(population.users(), random);
        return anyReview(population, random)
                .map(id -> user.api().put(VOTE.formatted(id), Map.of("helpful", random.nextBoolean())))
                .orElseGet(() -> review(population, random));
    }

    private static Answer withdrawVote(Population population, Random random) {
        var user = any(population.users(), random);
        return anyReview(population, random)
                .map(id -> user.api().delete(VOTE.formatted(id)))
                .orElseGet(() -> review(population, random));
    }

    private static Answer report(Population population, Random random) {
        var user = any(population.users(), random);
        return anyReview(population, random)
                .map(id -> user.api().post("/user-reviews/" + id + "/reports", Map.of("reason", "SPAM")))
                .orElseGet(() -> rate(population, random));
    }

    private static Answer hide(Population population, Random random) {
        return anyReview(population, random)
                .map(id -> {
                    population.hidden().add(id);
                    return decide(population, id, "HIDE");
                })
                .orElseGet(() -> rate(population, random));
    }

    private static Answer restore(Population population, Random random) {
        return population.hidden().stream()
                .findAny()
                .map(id -> decide(population, id, "RESTORE"))
                .orElseGet(() -> hide(population, random));
    }

    private static Answer erase(Population population, Random random) {
        return any(population.users(), random).api().delete("/users/me");
    }

    private static Answer decide(Population population, String id, String decision) {
        return population
                .as(USER_REVIEW, "moderator")
                .post(
                        "/user-reviews/" + id + "/decisions",
                        Map.of("decision", decision, "reason", "A random decision."));
    }

    private static Optional<String> anyReview(Population population, Random random) {
        return population
                .anyOf(USER_REVIEW, any(population.films(), random), "/user-reviews", random)
                .map((JsonNode review) -> review.path("id").asText());
    }
}
