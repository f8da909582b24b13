package org.filmscore.system.input;

import java.util.Optional;
import org.filmscore.system.document.Request;

/**
 * A request with something wrong about it.
 *
 * @param what is wrong, in words
 * @param due what has to come of it
 */
record Wrong(String what, Request request, Due due) {

    /** The answer that a wrong request has to get, beside being one that is documented. */
    sealed interface Due {

        /** @param name pointer or parameter that the answer has to name, if any */
        record Refusal(Optional<String> name) implements Due {}

        record Status(int status) implements Due {}

        /** It may be strange and yet be right. */
        record Anything() implements Due {}
    }

    static Wrong naming(String name, String what, Request request) {
        return new Wrong(what, request, new Due.Refusal(Optional.of(name)));
    }

    static Wrong refused(String what, Request request) {
        return new Wrong(what, request, new Due.Refusal(Optional.empty()));
    }

    static Wrong told(int status, String what, Request request) {
        return new Wrong(what, request, new Due.Status(status));
    }

    static Wrong strange(String what, Request request) {
        return new Wrong(what, request, new Due.Anything());
    }

    /** Whether it must change nothing. */
    boolean isRefused() {
        return !(due instanceof Due.Anything);
    }
}
