package org.filmscore.service.idempotency;

/** The request was made before, and this was the answer. */
class AnsweredBefore extends RuntimeException {

    private final transient KeptAnswer answer;

    AnsweredBefore(KeptAnswer answer) {
        super("The request was answered before", null, false, false);
        this.answer = answer;
    }

    KeptAnswer answer() {
        return answer;
    }
}
