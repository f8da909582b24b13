package org.filmscore.service.limit;

/** A body that is read while it arrives did not come to its end. */
public final class IncompleteBody extends RuntimeException {

    private final transient Reason reason;

    IncompleteBody(Reason reason) {
        super(reason.words);
        this.reason = reason;
    }

    private IncompleteBody(IncompleteBody cut, String consequence) {
        super(cut.getMessage() + ". " + consequence, cut);
        this.reason = cut.reason;
    }

    /** @param consequence a sentence on what was done with the part that has come */
    public IncompleteBody so(String consequence) {
        return new IncompleteBody(this, consequence);
    }

    boolean isTooLarge() {
        return reason == Reason.TOO_LARGE;
    }

    /** Why nothing more is read. */
    enum Reason {
        TOO_LARGE("The body is larger than what is taken at once"),
        STALLED("Nothing more of the body has come for too long"),
        TOO_SLOW("The body has taken too long to arrive"),
        BROKEN_OFF("The connection broke before the end of the body");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }
}
