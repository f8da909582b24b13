package org.filmscore.service.paging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** What a list can be sorted by, and how it is unless the caller says otherwise; ties are decided by the id. */
public final class Sorting {

    private final SortKey id;
    private final String unlessGiven;
    private final List<SortKey> known;

    /** @param unlessGiven in the callers' notation, such as {@code -score,-publishedOn} */
    public Sorting(SortKey id, String unlessGiven, SortKey... known) {
        this.id = id;
        this.unlessGiven = unlessGiven;
        this.known = List.of(known);
    }

    /** Reads the parameter {@code sort}. */
    List<SortKey> read(String sort) {
        var given = Param.of("sort", sort).text().orElse(unlessGiven);
        var keys = new ArrayList<SortKey>();
        var names = new HashSet<String>();
        for (var name : given.split(",", -1)) {
            var key = key(name);
            if (!names.add(key.name())) {
                throw Param.of("sort", sort).refused("names " + key.name() + " twice");
            }
            keys.add(key);
        }
        keys.add(id);
        return keys;
    }

    private SortKey key(String written) {
        var descending = written.startsWith("-");
        var name = descending ? written.substring(1) : written;
        return known.stream()
                .filter(key -> key.name().equals(name))
                .findAny()
                .map(key -> key.directed(descending))
                .orElseThrow(
                        () -> Param.of("sort", written).refused("must be of " + names() + ", each with or without -"));
    }

    private String names() {
        return Arrays.toString(known.stream().map(SortKey::name).toArray());
    }
}
