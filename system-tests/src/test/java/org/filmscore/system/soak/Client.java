package org.filmscore.system.soak;

import static org.filmscore.stack.system.ServiceName.CATALOG;
import static org.filmscore.stack.system.ServiceName.CRITIC;
import static org.filmscore.stack.system.ServiceName.USER_REVIEW;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.system.Api;
import org.filmscore.system.Film;
import org.filmscore.system.Filmscore;

/** Writes ratings, critic reviews, weights and films at random, each of which no other client writes. */
final class Client implements Callable<Void> {

    private static final List<String> WEIGHTS = List.of("0.00", "0.33", "1.00", "5.00");

    private final Filmscore filmscore;
    private final Replicas replicas;
    private final Story story;
    private final List<Film> films;
    private final Film own;
    private final Random random;
    private final Subject runtime;
    private final Map<Film, Subject> ratings = new HashMap<>();
    private final Map<Film, Subject> reviews = new HashMap<>();
    private final Map<Film, String> reviewIds = new HashMap<>();
    private String user;
    private String publication = "";
    private Subject weight;

    Client(Filmscore filmscore, Replicas replicas, Story story, List<Film> films, int number, long seed) {
        this.filmscore = filmscore;
        this.replicas = replicas;
        this.story = story;
        this.films = films;
        this.own = films.get(number);
        this.random = new Random(seed + number);
        this.runtime = story.begin("film " + own.id(), "0");
        this.user = filmscore.unique("sol");
    }

    @Override
    public Void call() throws InterruptedException {
        while (story.goesOnAfter(random.nextInt(20))) {
            switch (random.nextInt(10)) {
                case 0 -> changeFilm();
                case 1, 2, 3 -> changeReview(any(films));
                case 4 -> changeWeight();
                default -> changeRating(any(films));
            }
        }
        return null;
    }

    private void changeFilm() {
        if (runtime.isKnown()) {
            var minutes = 60 + random.nextInt(100);
            var patch = Map.of("runtimeMinutes", minutes);
            var write = Outcome.of(() -> as(CATALOG, "eve", "editor").patch("/films/" + own.id(), patch));
            story.record(runtime, Integer.toString(minutes), write);
        }
    }

    private void changeRating(Film film) {
        var subject =
                ratings.computeIfAbsent(film, each -> story.begin("rating " + each.id() + " " + user, Subject.NONE));
        var path = "/films/" + film.id() + "/user-reviews/me";
        if (!subject.is(Subject.NONE) && random.nextInt(5) == 0) {
            story.record(
                    subject,
                    Subject.NONE,
                    Outcome.of(() -> as(USER_REVIEW, user).delete(path)));
        } else {
            var rating = random.nextInt(11);
            var isWritten = random.nextBoolean();
            var body = isWritten
                    ? Map.of("rating", rating, "text", "It takes an hour to start, and then it flies.")
                    : Map.of("rating", rating);
            story.record(
                    subject,
                    rating + (isWritten ? " written" : ""),
                    Outcome.of(() -> as(USER_REVIEW, user).put(path, body)));
        }
        if (!subject.isKnown()) {
            user = filmscore.unique("sol");
            ratings.clear();
        }
    }

    private void changeReview(Film film) {
        if (publication.isEmpty() && !isPublicationCreated()) {
            return;
        }
        var subject = reviews.computeIfAbsent(
                film, each -> story.begin("review " + each.id() + " " + publication, Subject.NONE));
        var grade = random.nextInt(101) + "/100";
        var draft = Map.of("publicationId", publication, "grade", grade);
        var editor = as(CRITIC, "eve", "editor");
        if (subject.is(Subject.NONE)) {
            var write = Outcome.of(() -> editor.post("/films/" + film.id() + "/critic-reviews", draft));
            story.record(subject, grade, write);
            reviewIds.put(film, write.id());
        } else if (random.nextBoolean()) {
            var path = "/critic-reviews/" + reviewIds.get(film);
            story.record(subject, grade, Outcome.of(() -> editor.put(path, draft)));
        } else {
            var path = "/critic-reviews/" + reviewIds.get(film);
            story.record(subject, Subject.NONE, Outcome.of(() -> editor.delete(path)));
        }
        replacePublicationUnless(subject.isKnown());
    }

    private void changeWeight() {
        if (publication.isEmpty()) {
            return;
        }
        var value = any(WEIGHTS);
        var draft = Map.of("name", "Soak " + publication, "weight", new BigDecimal(value));
        var path = "/publications/" + publication;
        story.record(weight, value, Outcome.of(() -> as(CRITIC, "eve", "editor").put(path, draft)));
        replacePublicationUnless(weight.isKnown());
    }

    private boolean isPublicationCreated() {
        var draft = Map.of("name", filmscore.unique("Soak"), "weight", BigDecimal.ONE);
        publication = Outcome.of(() -> as(CRITIC, "eve", "editor").post("/publications", draft))
                .id();
        if (publication.isEmpty()) {
            return false;
        }
        weight = story.begin("weight " + publication, "1.00");
        return true;
    }

    private void replacePublicationUnless(boolean isKnown) {
        if (!isKnown) {
            publication = "";
            reviews.clear();
            reviewIds.clear();
        }
    }

    private Api as(ServiceName service, String name, String... groups) {
        return replicas.any(service, random).as(filmscore.tokenOf(name, groups));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
