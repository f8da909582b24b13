package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What a service answered. */
public record Answer(String request, int status, HttpHeaders headers, String body) {

    public Answer expecting(int expected) {
        assertThat(status).as("%s: %s", request, body).isEqualTo(expected);
        return this;
    }

    /** The write is in the database, says the service. */
    public Answer acknowledged() {
        assertThat(isAcknowledged()).as("%s: %d %s", request, status, body).isTrue();
        return this;
    }

    public boolean isAcknowledged() {
        return status >= 200 && status < 300;
    }

    /** Not now, but a client may try again. */
    public boolean isUnavailable() {
        return status == 503;
    }

    public JsonNode json() {
        return Json.read(body);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
