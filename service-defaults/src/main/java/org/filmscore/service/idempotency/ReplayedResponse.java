package org.filmscore.service.idempotency;

/** The request was made before, and this was the answer. */
class ReplayedResponse extends RuntimeException {

    private final transient StoredResponse answer;

    ReplayedResponse(StoredResponse answer) {
        super("The request was answered before", null, false, false);
        this.answer = answer;
    }

    StoredResponse answer() {
        return answer;
    }
}
