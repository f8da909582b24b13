package org.filmscore.fuzzer.input;

import java.util.Optional;
import org.filmscore.fuzzer.http.Request;

/**
 * An invalid or unusual request.
 *
 * @param what what is wrong, in words
 */
public record Attack(String what, Request request, Expectation expected) {

    /** The response that the attack must get, beside a documented one. */
    sealed interface Expectation {

        /** @param name the pointer or parameter that the response must name, if any */
        record Refusal(Optional<String> name) implements Expectation {}

        record Status(int status) implements Expectation {}

        /** Deleting what does not exist is refused, or succeeds because nothing is left to do. */
        record NothingToDelete() implements Expectation {}

        /** An unusual request may be valid. */
        record Anything() implements Expectation {}
    }

    static Attack refusedNaming(String name, String what, Request request) {
        return new Attack(what, request, new Expectation.Refusal(Optional.of(name)));
    }

    static Attack refused(String what, Request request) {
        return new Attack(what, request, new Expectation.Refusal(Optional.empty()));
    }

    public static Attack answeredWith(int status, String what, Request request) {
        return new Attack(what, request, new Expectation.Status(status));
    }

    static Attack deletingNothing(String what, Request request) {
        return new Attack(what, request, new Expectation.NothingToDelete());
    }

    static Attack unusual(String what, Request request) {
        return new Attack(what, request, new Expectation.Anything());
    }

    /** Whether it must change nothing. */
    public boolean isInvalid() {
        return !(expected instanceof Expectation.Anything);
    }
}
