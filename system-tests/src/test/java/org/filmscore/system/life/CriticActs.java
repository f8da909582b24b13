package org.filmscore.system.life;

import static org.filmscore.stack.system.ServiceName.CRITIC;
import static org.filmscore.system.life.World.any;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.filmscore.fuzzer.http.Answer;
import org.filmscore.fuzzer.http.Json;

/** What editors do with what critics write. */
final class CriticActs {

    private static final List<String> WEIGHTS = List.of("0.00", "0.33", "1.00", "5.00");

    static final List<Act.Kind> KINDS = List.of(
            new Act.Kind("publish a critic review", 8, CriticActs::publish),
            new Act.Kind("revise a critic review", 4, CriticActs::revise),
            new Act.Kind("retract a critic review", 3, CriticActs::retract),
            new Act.Kind("weigh a publication", 1, (world, random) -> weigh(world, random, "publications")),
            new Act.Kind("weigh a critic", 1, (world, random) -> weigh(world, random, "critics")),
            new Act.Kind("import critic reviews", 2, CriticActs::imported));

    private CriticActs() {}

    private static Answer publish(World world, Random random) {
        var path = "/films/" + any(world.films(), random).id() + "/critic-reviews";
        return world.as(CRITIC, "editor").post(path, draft(world, random));
    }

    private static Answer revise(World world, Random random) {
        return world.anyOf(CRITIC, any(world.films(), random), "/critic-reviews", random)
                .map(review -> world.as(CRITIC, "editor").put(path(review), revised(review, random)))
                .orElseGet(() -> publish(world, random));
    }

    private static Answer retract(World world, Random random) {
        return world.anyOf(CRITIC, any(world.films(), random), "/critic-reviews", random)
                .map(review -> world.as(CRITIC, "editor").delete(path(review)))
                .orElseGet(() -> publish(world, random));
    }

    private static Answer weigh(World world, Random random, String collection) {
        var id = any(collection.equals("critics") ? world.critics() : world.publications(), random);
        var path = "/" + collection + "/" + id;
        var name = world.api(CRITIC).get(path).json().path("name").asText();
        var weight = new BigDecimal(any(WEIGHTS, random));
        return world.as(CRITIC, "editor").put(path, Map.of("name", name, "weight", weight));
    }

    /** Rows of publications and critics of their own; the same keys again and again, so that rows change. */
    private static Answer imported(World world, Random random) {
        var rows = Stream.generate(() -> row(world, random)).limit(4).collect(Collectors.joining("\n"));
        return world.as(CRITIC, "editor").post("/critic-reviews/import", "application/x-ndjson", rows);
    }

    private static String row(World world, Random random) {
        var key = "life-" + random.nextInt(3);
        return Json.write(Map.of(
                "film", any(world.films(), random).id(),
                "publication", Map.of("key", key, "name", "Life " + key),
                "grade", random.nextInt(8) == 0 ? "thumbs up" : grade(random)));
    }

    private static Map<String, Object> draft(World world, Random random) {
        var draft = new HashMap<String, Object>();
        draft.put("publicationId", any(world.publications(), random));
        if (random.nextBoolean()) {
            draft.put("criticId", any(world.critics(), random));
        }
        if (random.nextInt(6) > 0) {
            draft.put("grade", grade(random));
        }
        return draft;
    }

    private static Map<String, Object> revised(JsonNode review, Random random) {
        var draft = new HashMap<String, Object>();
        draft.put("publicationId", review.path("publication").path("id").asText());
        if (review.has("critic")) {
            draft.put("criticId", review.path("critic").path("id").asText());
        }
        draft.put("grade", grade(random));
        return draft;
    }

    private static String grade(Random random) {
        return random.nextInt(101) + "/100";
    }

    private static String path(JsonNode review) {
        return "/critic-reviews/" + review.path("id").asText();
    }
}
