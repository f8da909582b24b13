package org.filmscore.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.filmscore.events.CriticDescribed;
import org.filmscore.events.CriticReviewPublished;
import org.filmscore.events.CriticReviewRetracted;
import org.filmscore.events.Event;
import org.filmscore.events.FilmPublished;
import org.filmscore.events.FilmWithdrawn;
import org.filmscore.events.PublicationDescribed;
import org.filmscore.events.UserReviewSubmitted;
import org.filmscore.events.UserReviewWithdrawn;

/** Random events of a few films. Every subject changes a few times; many are withdrawn and some are restored. */
final class RandomHistory {

    private static final List<String> WEIGHTS = List.of("0.00", "0.33", "1.00", "2.50", "5.00");

    private final Random random;
    private final List<UUID> films = ids(6);
    private final List<UUID> papers = ids(5);
    private final List<UUID> critics = ids(4);
    private final List<Event> events;

    RandomHistory(Random random) {
        this.random = random;
        this.events = Stream.of(
                        of(films, this::film),
                        of(papers, this::paper),
                        of(critics, this::critic),
                        of(ids(60), this::criticReview),
                        of(ids(90), this::userReview))
                .flatMap(parts -> parts)
                .toList();
    }

    List<UUID> films() {
        return films;
    }

    /** In order of occurrence. */
    List<Event> events() {
        return events;
    }

    /** In random order, with duplicates, as a network may deliver them. */
    List<Event> redelivered() {
        var delivered = new ArrayList<>(events);
        events.stream().filter(event -> random.nextBoolean()).forEach(delivered::add);
        Collections.shuffle(delivered, random);
        return delivered;
    }

    private Stream<Event> of(List<UUID> subjects, Revisions events) {
        return subjects.stream().flatMap(subject -> revisions(revision -> events.at(subject, revision)));
    }

    private Stream<Event> revisions(LongFunction<Event> at) {
        return Stream.iterate(1L, revision -> revision + 1)
                .limit(1 + random.nextInt(4))
                .map(at::apply);
    }

    private Event film(UUID film, long revision) {
        return random.nextInt(4) == 0
                ? new FilmWithdrawn(film, revision)
                : new FilmPublished(film, revision, "film-" + film, "Film " + revision, null, null, null);
    }

    private Event paper(UUID paper, long revision) {
        return new PublicationDescribed(paper, revision, "paper-" + paper, "Paper", weight());
    }

    private Event critic(UUID critic, long revision) {
        return new CriticDescribed(critic, revision, "critic-" + critic, "Critic", weight());
    }

    private Event criticReview(UUID review, long revision) {
        if (random.nextInt(5) == 0) {
            return new CriticReviewRetracted(review, revision, any(films));
        }
        var critic = random.nextBoolean() ? any(critics) : null;
        var score = random.nextInt(6) == 0 ? null : random.nextInt(101);
        return new CriticReviewPublished(review, revision, any(films), any(papers), critic, null, score, null, null);
    }

    private Event userReview(UUID review, long revision) {
        return random.nextInt(5) == 0
                ? new UserReviewWithdrawn(review, revision, any(films))
                : new UserReviewSubmitted(review, revision, any(films), random.nextInt(11), random.nextBoolean());
    }

    private BigDecimal weight() {
        return new BigDecimal(any(WEIGHTS));
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static List<UUID> ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    /** Makes the event of a subject at one revision. */
    @FunctionalInterface
    private interface Revisions {
        Event at(UUID subject, long revision);
    }
}
