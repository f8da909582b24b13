package org.filmscore.scoring.stream;

/** The lines of server-sent events, as the HTML standard has them. */
final class ServerSentEvent {

    private ServerSentEvent() {}

    /** @param data JSON in one line */
    static String score(String id, String data) {
        return "event: score\nid: %s\ndata: %s\n\n".formatted(id, data);
    }

    /** Something may have been missed: what was read before is to be read again. */
    static String reset(String id) {
        return "event: reset\nid: %s\ndata: {}\n\n".formatted(id);
    }

    /** No event, but from now on it is what a listener goes on from. */
    static String place(String id) {
        return "id: %s\n\n".formatted(id);
    }

    static String heartbeat() {
        return ": heartbeat\n\n";
    }

    /** How long a listener that lost its connection waits before it comes back. */
    static String retry(long millis) {
        return "retry: %d\n\n".formatted(millis);
    }
}
