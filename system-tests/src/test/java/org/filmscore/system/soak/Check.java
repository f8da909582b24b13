package org.filmscore.system.soak;

import static org.filmscore.stack.system.ServiceName.CATALOG;
import static org.filmscore.stack.system.ServiceName.CRITIC;
import static org.filmscore.stack.system.ServiceName.USER_REVIEW;
import static org.filmscore.system.Convergence.patiently;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionTimeoutException;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.system.Figures;
import org.filmscore.system.Figures.Grade;
import org.filmscore.system.Figures.Rating;
import org.filmscore.system.Film;
import org.filmscore.system.Filmscore;

/** Compares what the owners show with the acknowledged writes, and scores with what the owners show. */
final class Check {

    private static final String WEIGHT = "weight ";

    private final Filmscore filmscore;
    private final List<Film> films;

    /** What the owners show, by the names of subjects. */
    private final Map<String, String> shown = new HashMap<>();

    Check(Filmscore filmscore, List<Film> films) {
        this.filmscore = filmscore;
        this.films = films;
    }

    /** Subjects that have another state than their client knows. */
    List<String> lost(List<Subject> subjects) {
        films.forEach(this::figuresAtOwners);
        subjects.stream()
                .filter(subject -> subject.name().startsWith(WEIGHT))
                .forEach(subject -> weight(subject.name().substring(WEIGHT.length())));
        return subjects.stream()
                .filter(subject -> !subject.mayBe(shown.getOrDefault(subject.name(), Subject.NONE)))
                .map(subject -> subject + ", shown " + shown.get(subject.name()))
                .toList();
    }

    /** Films whose score does not become right. */
    List<String> wrong() {
        var wrong = new ArrayList<String>();
        for (var film : films) {
            try {
                patiently("the score of " + film).until(() -> isRight(film));
            } catch (ConditionTimeoutException e) {
                wrong.add(film + " shows " + film.score());
            }
        }
        return wrong;
    }

    private boolean isRight(Film film) {
        var answer = filmscore.api(ServiceName.SCORING).get("/films/" + film.id() + "/score");
        return answer.status() == 200 && Figures.shownBy(answer.json()).equals(figuresAtOwners(film));
    }

    private Figures figuresAtOwners(Film film) {
        var catalog = get(CATALOG, "/films/" + film.id());
        shown.put("film " + film.id(), catalog.path("runtimeMinutes").asText("0"));
        return Figures.computedFrom(
                items(CRITIC, film, "/critic-reviews").stream()
                        .map(review -> grade(film, review))
                        .toList(),
                items(USER_REVIEW, film, "/user-reviews").stream()
                        .map(review -> rating(film, review))
                        .toList());
    }

    private Grade grade(Film film, JsonNode review) {
        var id = review.at("/publication/id").asText();
        var grade = review.path("grade").asText();
        shown.put("review " + film.id() + " " + id, grade);
        var weight =
                new BigDecimal(get(CRITIC, "/publications/" + id).path("weight").asText());
        shown.put("weight " + id, weight.setScale(2).toPlainString());
        return new Grade(weight, Integer.valueOf(grade.substring(0, grade.indexOf('/'))));
    }

    private BigDecimal weight(String publication) {
        var weight = new BigDecimal(
                get(CRITIC, "/publications/" + publication).path("weight").asText());
        shown.put(WEIGHT + publication, weight.setScale(2).toPlainString());
        return weight;
    }

    private Rating rating(Film film, JsonNode review) {
        var rating = new Rating(review.path("rating").asInt(), review.has("excerpt"));
        shown.put(
                "rating " + film.id() + " " + review.at("/user/name").asText(),
                rating.value() + (rating.written() ? " written" : ""));
        return rating;
    }

    private List<JsonNode> items(ServiceName service, Film film, String list) {
        var items = new ArrayList<JsonNode>();
        var path = "/films/" + film.id() + list + "?limit=100";
        while (!path.isEmpty()) {
            var page = get(service, path);
            page.path("items").forEach(items::add);
            path = page.path("next").asText().replaceFirst("^.*/api/v1", "");
        }
        return items;
    }

    private JsonNode get(ServiceName service, String path) {
        return filmscore.api(service).get(path).expecting(200).json();
    }
}
