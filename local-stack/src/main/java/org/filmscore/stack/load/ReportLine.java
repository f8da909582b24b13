package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;

/** What a service reports of one row of an import. */
record ReportLine(JsonNode line) {

    boolean isSummary() {
        return line.has("summary");
    }

    /** Of what the row is about. */
    String id() {
        return line.path("id").asText();
    }

    Outcome outcome() {
        return switch (line.path("outcome").asText()) {
            case "TAKEN", "CHANGED" -> new Outcome.Taken();
            case "UNCHANGED" -> new Outcome.AlreadyThere();
            case "PARKED" -> new Outcome.Parked(line.path("problem").asText(), detail());
            default -> new Outcome.Refused(line.path("problem").asText(), detail());
        };
    }

    private String detail() {
        var detail = new StringJoiner("; ");
        detail.add(line.path("detail").asText());
        line.path("violations")
                .forEach(violation -> detail.add(violation.path("pointer").asText() + ": "
                        + violation.path("message").asText()));
        return detail.toString();
    }
}
