package org.filmscore.messaging.inbox;

/** Text from a record, as one line of a log: a record must not be able to make up lines or move the cursor. */
final class OneLine {

    private OneLine() {}

    static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\u0080-\u009f]+", " ");
    }

    /** The same failure for the log, with its stack trace and causes, each message on one line. */
    static Throwable of(Throwable failure) {
        var logged = new Logged(of(failure.toString()));
        logged.setStackTrace(failure.getStackTrace());
        if (failure.getCause() != null) {
            logged.initCause(of(failure.getCause()));
        }
        return logged;
    }

    private static final class Logged extends Exception {

        private static final long serialVersionUID = 1;

        Logged(String message) {
            super(message);
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}
