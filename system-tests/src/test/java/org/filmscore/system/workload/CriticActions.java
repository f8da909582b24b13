package org.filmscore.system.workload;

import static org.filmscore.stack.system.ServiceName.CRITIC;
import static org.filmscore.system.workload.Population.any;

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

/** Requests of editors about critic reviews. */
final class CriticActions {

    private static final List<String> WEIGHTS = List.of("0.00", "0.33", "1.00", "5.00");

    static final List<Action.Kind> KINDS = List.of(
            new Action.Kind("publish a critic review", 8, CriticActions::publish),
            new Action.Kind("revise a critic review", 4, CriticActions::revise),
            new Action.Kind("retract a critic review", 3, CriticActions::retract),
            new Action.Kind(
                    "weigh a publication", 1, (population, random) -> weigh(population, random, "publications")),
            new Action.Kind("weigh a critic", 1, (population, random) -> weigh(population, random, "critics")),
            new Action.Kind("import critic reviews", 2, CriticActions::imported));

    private CriticActions() {}

    private static Answer publish(Population population, Random random) {
        var path = "/films/" + any(population.films(), random).id() + "/critic-reviews";
        return population.as(CRITIC, "editor").post(path, draft(population, random));
    }

    private static Answer revise(Population population, Random random) {
        return population
                .anyOf(CRITIC, any(population.films(), random), "/critic-reviews", random)
                .map(review -> population.as(CRITIC, "editor").put(path(review), revised(review, random)))
                .orElseGet(() -> publish(population, random));
    }

    private static Answer retract(Population population, Random random) {
        return population
                .anyOf(CRITIC, any(population.films(), random), "/critic-reviews", random)
                .map(review -> population.as(CRITIC, "editor").delete(path(review)))
                .orElseGet(() -> publish(population, random));
    }

    private static Answer weigh(Population population, Random random, String collection) {
        var id = any(collection.equals("critics") ? population.critics() : population.publications(), random);
        var path = "/" + collection + "/" + id;
        var name = population.api(CRITIC).get(path).json().path("name").asText();
        var weight = new BigDecimal(any(WEIGHTS, random));
        return population.as(CRITIC, "editor").put(path, Map.of("name", name, "weight", weight));
    }

    /** Imports rows with recurring keys, so that later rows change earlier ones. */
    private static Answer imported(Population population, Random random) {
        var rows = Stream.generate(() -> row(population, random)).limit(4).collect(Collectors.joining("\n"));
        return population.as(CRITIC, "editor").post("/critic-reviews/import", "application/x-ndjson", rows);
    }

    private static String row(Population population, Random random) {
        var key = "workload-" + random.nextInt(3);
        return Json.write(Map.of(
                "film", any(population.films(), random).id(),
                "publication", Map.of("key", key, "name", "Workload " + key),
                "grade", random.nextInt(8) == 0 ? "thumbs up" : grade(random)));
    }

    private static Map<String, Object> draft(Population population, Random random) {
        var draft = new HashMap<String, Object>();
        draft.put("publicationId", any(population.publications(), random));
        if (random.nextBoolean()) {
            draft.put("criticId", any(population.critics(), random));
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
