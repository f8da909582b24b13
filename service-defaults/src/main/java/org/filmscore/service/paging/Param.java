package org.filmscore.service.paging;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.service.problem.InvalidInput;
import org.filmscore.service.problem.Violation;

/** A query parameter as it was sent: read strictly, and refused by its name. */
public final class Param {

    private final String name;
    private final String value;

    private Param(String name, String value) {
        this.name = name;
        this.value = value;
    }

    /** @param value null where the parameter is absent */
    public static Param of(String name, String value) {
        return new Param(name, value);
    }

    /** The distinct values of a parameter that may be repeated; none where it is absent. */
    public static <E extends Enum<E>> List<E> each(String name, List<String> values, Class<E> type) {
        return Stream.ofNullable(values)
                .flatMap(List::stream)
                .map(value -> of(name, value).oneOf(type).orElseThrow())
                .distinct()
                .toList();
    }

    public Optional<Integer> integer(int min, int max) {
        return text().map(given -> {
            if (!given.matches("-?\\d{1,9}") || Integer.parseInt(given) < min || Integer.parseInt(given) > max) {
                throw refused("must be a whole number " + min + ".." + max);
            }
            return Integer.valueOf(given);
        });
    }

    public Optional<Boolean> bool() {
        return text().map(given -> switch (given) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("must be true or false");
        });
    }

    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
        return text().map(given -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(given))
                .findAny()
                .orElseThrow(() -> refused("must be one of " + Arrays.toString(type.getEnumConstants()))));
    }

    public Optional<UUID> id() {
        return text().map(given -> {
            try {
                return UUID.fromString(given);
            } catch (IllegalArgumentException e) {
                throw refused("must be an id");
            }
        });
    }

    /** Up to 200 characters, none of them NUL. */
    public Optional<String> text() {
        if (value == null) {
            return Optional.empty();
        }
        if (value.isBlank() || value.length() > 200 || value.indexOf('\0') >= 0) {
            throw refused("must have 1..200 characters");
        }
        return Optional.of(value);
    }

    public InvalidInput refused(String message) {
        return new InvalidInput(Violation.in(name, message));
    }
}
