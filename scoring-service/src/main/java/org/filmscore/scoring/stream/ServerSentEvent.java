package org.filmscore.scoring.stream;

/** Server-sent events in the format of the HTML standard. */
final class ServerSentEvent {

    private ServerSentEvent() {}

    /** @param data JSON in one line */
    static String score(String id, String data) {
        return "event: score\nid: %s\ndata: %s\n\n".formatted(id, data);
    }

    /** The subscriber may have missed changes and must read scores again. */
    static String reset(String id) {
        return "event: reset\nid: %s\ndata: {}\n\n".formatted(id);
    }

    /** Sets the last event id of the subscriber without an event. */
    static String position(String id) {
        return "id: %s\n\n".formatted(id);
    }

    static String heartbeat() {
        return ": heartbeat\n\n";
    }

    /** The delay before a subscriber reconnects. */
    static String retry(long millis) {
        return "retry: %d\n\n".formatted(millis);
    }
}
