package org.filmscore.system.life;

import static org.filmscore.stack.system.ServiceName.USER_REVIEW;
import static org.filmscore.system.life.World.any;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.filmscore.fuzzer.http.Answer;

/** What users do, and moderators with what they wrote. */
final class UserActs {

    static final List<Act.Kind> KINDS = List.of(
            new Act.Kind("rate", 10, UserActs::rate),
            new Act.Kind("review", 8, UserActs::review),
            new Act.Kind("take back", 3, UserActs::takeBack),
            new Act.Kind("vote", 6, UserActs::vote),
            new Act.Kind("take a vote back", 1, UserActs::takeVoteBack),
            new Act.Kind("report", 2, UserActs::report),
            new Act.Kind("hide", 2, UserActs::hide),
            new Act.Kind("restore", 1, UserActs::restore),
            new Act.Kind("erase", 1, UserActs::erase));

    private static final String VOTE = "/user-reviews/%s/votes/me";

    private UserActs() {}

    private static Answer rate(World world, Random random) {
        return any(world.users(), random).rates(any(world.films(), random), random.nextInt(11));
    }

    private static Answer review(World world, Random random) {
        return any(world.users(), random).reviews(any(world.films(), random), random.nextInt(11));
    }

    private static Answer takeBack(World world, Random random) {
        return any(world.users(), random).takesBack(any(world.films(), random));
    }

    private static Answer vote(World world, Random random) {
        var user = any(world.users(), random);
        return anyReview(world, random)
                .map(id -> user.api().put(VOTE.formatted(id), Map.of("helpful", random.nextBoolean())))
                .orElseGet(() -> review(world, random));
    }

    private static Answer takeVoteBack(World world, Random random) {
        var user = any(world.users(), random);
        return anyReview(world, random)
                .map(id -> user.api().delete(VOTE.formatted(id)))
                .orElseGet(() -> review(world, random));
    }

    private static Answer report(World world, Random random) {
        var user = any(world.users(), random);
        return anyReview(world, random)
                .map(id -> user.api().post("/user-reviews/" + id + "/reports", Map.of("reason", "SPAM")))
                .orElseGet(() -> rate(world, random));
    }

    private static Answer hide(World world, Random random) {
        return anyReview(world, random)
                .map(id -> {
                    world.hidden().add(id);
                    return decide(world, id, "HIDE");
                })
                .orElseGet(() -> rate(world, random));
    }

    private static Answer restore(World world, Random random) {
        return world.hidden().stream()
                .findAny()
                .map(id -> decide(world, id, "RESTORE"))
                .orElseGet(() -> hide(world, random));
    }

    private static Answer erase(World world, Random random) {
        return any(world.users(), random).api().delete("/users/me");
    }

    private static Answer decide(World world, String id, String decision) {
        return world.as(USER_REVIEW, "moderator")
                .post("/user-reviews/" + id + "/decisions", Map.of("decision", decision, "reason", "As life has it."));
    }

    private static Optional<String> anyReview(World world, Random random) {
        return world.anyOf(USER_REVIEW, any(world.films(), random), "/user-reviews", random)
                .map((JsonNode review) -> review.path("id").asText());
    }
}
