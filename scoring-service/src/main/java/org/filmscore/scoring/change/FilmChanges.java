package org.filmscore.scoring.change;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The changes of all films by a batch of events of one kind. */
public final class FilmChanges {

    private final Cause cause;
    private final Map<UUID, FilmChange> byFilm = new HashMap<>();

    public FilmChanges(Cause cause) {
        this.cause = cause;
    }

    /** The film becomes shown or hidden. */
    public void shown(UUID film, boolean visible, Instant time) {
        change(film, time, change -> change.at(time, visible));
    }

    /** A critic review or its weight changes. */
    public void critics(UUID film, Instant time) {
        change(film, time, change -> change.byCritics(time));
    }

    /** A rating is added. */
    public void rated(UUID film, int rating, boolean written, Instant time) {
        change(film, time, change -> change.byRating(time, rating, written, 1));
    }

    /** A rating is removed. */
    public void unrated(UUID film, int rating, boolean written, Instant time) {
        change(film, time, change -> change.byRating(time, rating, written, -1));
    }

    public Cause cause() {
        return cause;
    }

    public Map<UUID, FilmChange> byFilm() {
        return byFilm;
    }

    public Set<UUID> filmsWithOtherCritics() {
        return byFilm.entrySet().stream()
                .filter(entry -> entry.getValue().criticsChanged())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void change(UUID film, Instant time, UnaryOperator<FilmChange> how) {
        byFilm.put(film, how.apply(byFilm.getOrDefault(film, FilmChange.at(time))));
    }
}
