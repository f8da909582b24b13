package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What a service reports of an import.
 *
 * @param parked by reason
 * @param incomplete how many rows are imported without one of their values
 * @param latest the ids of the last rows that are new
 */
record ImportReport(JsonNode summary, Map<String, Long> parked, long incomplete, Collection<String> latest) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LATEST = 200;

    /** @throws EOFException if the report has no summary */
    static ImportReport in(Path file) throws IOException {
        var parked = new TreeMap<String, Long>();
        var latest = new ArrayDeque<String>();
        var incomplete = 0L;
        JsonNode line = MissingNode.getInstance();
        try (var lines = Files.newBufferedReader(file)) {
            for (var next = lines.readLine(); next != null; next = lines.readLine()) {
                line = JSON.readTree(next);
                switch (line.path("outcome").asText()) {
                    case "PARKED" -> parked.merge(line.path("problem").asText(), 1L, Long::sum);
                    case "TAKEN" -> {
                        latest.add(line.path("id").asText());
                        if (latest.size() > LATEST) {
                            latest.remove();
                        }
                    }
                    default -> {}
                }
                incomplete += !line.has("problem") && line.has("violations") ? 1 : 0;
            }
        }
        if (!line.has("summary")) {
            throw new EOFException("the report is incomplete");
        }
        return new ImportReport(line.path("summary"), parked, incomplete, latest);
    }

    /** A problem document in one line. */
    static String problem(InputStream body) {
        try {
            var problem = JSON.readTree(body);
            var text = new StringJoiner("; ")
                    .add(problem.path("detail").asText(problem.path("title").asText()));
            problem.path("violations")
                    .forEach(violation -> text.add(violation
                                    .path("pointer")
                                    .asText(violation.path("parameter").asText())
                            + " " + violation.path("message").asText()));
            return text.toString();
        } catch (IOException e) {
            return "no problem document";
        }
    }

    boolean isWithoutRefusals() {
        return summary.path("refused").isEmpty();
    }

    void print(String file, PrintWriter out) {
        out.printf(
                "%s: %,d rows: %,d taken, %,d changed, %,d unchanged, %,d parked, %,d refused%n",
                file,
                count("rows"),
                count("taken"),
                count("changed"),
                count("unchanged"),
                count("parked"),
                summary.path("refused")
                        .valueStream()
                        .mapToLong(JsonNode::asLong)
                        .sum());
        summary.path("refused")
                .properties()
                .forEach(reason ->
                        print("refused: " + reason.getKey(), reason.getValue().asLong(), out));
        parked.forEach((reason, count) -> print("parked: " + reason, count, out));
        if (incomplete > 0) {
            print("imported without one of their values", incomplete, out);
        }
        out.flush();
    }

    private static void print(String reason, long count, PrintWriter out) {
        out.printf("    %-40s %,10d%n", reason, count);
    }

    private long count(String outcome) {
        return summary.path(outcome).asLong();
    }
}
