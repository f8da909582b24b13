package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;

/** What a service said to a request: a status, and a body of JSON (missing where it was none). */
record Answer(int status, JsonNode body) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean is(int expected, String problem) {
        return status == expected && problem().equals(problem);
    }

    /** The name of the problem: the end of its type, or the bare status where there is none. */
    String problem() {
        var type = body.path("type").asText("");
        var name = lastSegment(type);
        return name.isEmpty() || type.equals("about:blank") ? "http-" + status : name;
    }

    /** The id of what was made, or of what was there before. */
    String id() {
        return body.has("existing")
                ? lastSegment(body.path("existing").asText())
                : body.path("id").asText();
    }

    Refusal refusal() {
        var detail = new StringJoiner("; ");
        detail.add(body.path("detail").asText(body.path("title").asText("status " + status)));
        body.path("violations")
                .forEach(violation -> detail.add(violation.path("pointer").asText() + ": "
                        + violation.path("message").asText()));
        return new Refusal(problem(), detail.toString());
    }

    private static String lastSegment(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
    }
}
