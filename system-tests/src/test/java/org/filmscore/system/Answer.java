package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What a service answered. */
record Answer(String request, int status, HttpHeaders headers, String body) {

    Answer expecting(int expected) {
        assertThat(status).as("%s: %s", request, body).isEqualTo(expected);
        return this;
    }

    /** The write is in the database, says the service. */
    Answer acknowledged() {
        assertThat(isAcknowledged()).as("%s: %d %s", request, status, body).isTrue();
        return this;
    }

    boolean isAcknowledged() {
        return status >= 200 && status < 300;
    }

    /** Not now, but a client may try again. */
    boolean isUnavailable() {
        return status == 503;
    }

    JsonNode json() {
        return Json.read(body);
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
