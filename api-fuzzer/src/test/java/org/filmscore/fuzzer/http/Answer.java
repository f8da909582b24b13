package org.filmscore.fuzzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** The response to one request. */
public record Answer(String request, int status, HttpHeaders headers, String body) {

    public Answer expecting(int expected) {
        assertThat(status).as("%s: %s", request, body).isEqualTo(expected);
        return this;
    }

    /** Asserts a 2xx status: the service promises that the write is committed. */
    public Answer acknowledged() {
        assertThat(isAcknowledged()).as("%s: %d %s", request, status, body).isTrue();
        return this;
    }

    public boolean isAcknowledged() {
        return status >= 200 && status < 300;
    }

    /** Whether the service is unavailable, so that a client may retry. */
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
