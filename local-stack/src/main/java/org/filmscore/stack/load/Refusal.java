package org.filmscore.stack.load;

/** A row that cannot be loaded as it stands; the rows after it can. */
final class Refusal extends RuntimeException {

    private final String reason;

    Refusal(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Outcome.Refused outcome() {
        return new Outcome.Refused(reason, getMessage());
    }
}
