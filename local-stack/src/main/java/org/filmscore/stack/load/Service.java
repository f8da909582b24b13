package org.filmscore.stack.load;

import java.net.URI;

/** A running service: its name, for messages, and its address. */
record Service(String name, URI address) {

    URI resource(String path) {
        return at("/api/v1" + path);
    }

    URI liveness() {
        return at("/q/health/live");
    }

    private URI at(String path) {
        var start = address.toString();
        return URI.create((start.endsWith("/") ? start.substring(0, start.length() - 1) : start) + path);
    }
}
