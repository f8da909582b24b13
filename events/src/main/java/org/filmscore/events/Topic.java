package org.filmscore.events;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Kafka topic, the service that owns it (the CloudEvents {@code source}), and the events it carries. */
public final class Topic<E extends Event> {

    public static final Topic<FilmEvent> FILMS = new Topic<>("films", "/catalog-service", FilmEvent.class);
    public static final Topic<PublicationDescribed> PUBLICATIONS =
            new Topic<>("publications", "/critic-service", PublicationDescribed.class);
    public static final Topic<CriticDescribed> CRITICS =
            new Topic<>("critics", "/critic-service", CriticDescribed.class);
    public static final Topic<CriticReviewEvent> CRITIC_REVIEWS =
            new Topic<>("critic-reviews", "/critic-service", CriticReviewEvent.class);
    public static final Topic<UserReviewEvent> USER_REVIEWS =
            new Topic<>("user-reviews", "/user-review-service", UserReviewEvent.class);
    public static final Topic<FilmScoreChanged> FILM_SCORES =
            new Topic<>("film-scores", "/scoring-service", FilmScoreChanged.class);

    private final String name;
    private final String source;
    private final Map<String, Class<? extends E>> typesByWireName;

    private Topic(String name, String source, Class<E> events) {
        this.name = name;
        this.source = source;
        this.typesByWireName =
                types(events).collect(Collectors.toUnmodifiableMap(Topic::wireName, Function.identity()));
    }

    /** The events of a topic are one record, or those that a sealed interface permits. */
    private static <E> Stream<Class<? extends E>> types(Class<E> events) {
        return events.isRecord()
                ? Stream.of(events)
                : Arrays.stream(events.getPermittedSubclasses()).map(type -> type.asSubclass(events));
    }

    public static List<Topic<?>> all() {
        return List.of(FILMS, PUBLICATIONS, CRITICS, CRITIC_REVIEWS, USER_REVIEWS, FILM_SCORES);
    }

    /** The topic that carries this event: every event has exactly one. */
    public static Topic<?> of(Event event) {
        return switch (event) {
            case FilmEvent ignored -> FILMS;
            case PublicationDescribed ignored -> PUBLICATIONS;
            case CriticDescribed ignored -> CRITICS;
            case CriticReviewEvent ignored -> CRITIC_REVIEWS;
            case UserReviewEvent ignored -> USER_REVIEWS;
            case FilmScoreChanged ignored -> FILM_SCORES;
        };
    }

    public static String wireName(Class<?> event) {
        return event.getAnnotation(WireName.class).value();
    }

    public String name() {
        return name;
    }

    /** The topic of the records of this topic that cannot be read or break a rule. */
    public String deadLetters() {
        return name + ".dlq";
    }

    public String source() {
        return source;
    }

    public Optional<Class<? extends E>> typeNamed(String wireName) {
        return Optional.ofNullable(typesByWireName.get(wireName));
    }

    public Map<String, Class<? extends E>> types() {
        return typesByWireName;
    }

    @Override
    public String toString() {
        return name;
    }
}
