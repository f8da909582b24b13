package org.filmscore.system.soak;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Something that one client alone writes, and the states that it may have. A write of unknown outcome may happen at any later
 * time, so its subject is not written again.
 */
final class Subject {

    static final String NONE = "none";

    private final String name;
    private final Set<String> possible = new ConcurrentSkipListSet<>();

    Subject(String name, String state) {
        this.name = name;
        possible.add(state);
    }

    String name() {
        return name;
    }

    boolean isKnown() {
        return possible.size() == 1;
    }

    boolean is(String state) {
        return isKnown() && possible.contains(state);
    }

    void written(String state, Outcome outcome) {
        switch (outcome) {
            case ACKNOWLEDGED -> {
                possible.clear();
                possible.add(state);
            }
            case UNKNOWN -> possible.add(state);
            case REFUSED -> {}
        }
    }

    boolean mayBe(String state) {
        return possible.contains(state);
    }

    @Override
    public String toString() {
        return name + " " + possible;
    }
}
