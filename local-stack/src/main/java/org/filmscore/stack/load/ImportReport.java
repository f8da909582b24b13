package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What a service reports of an import.
 *
 * @param reasons why rows are refused, parked or incomplete, and how many
 */
public record ImportReport(JsonNode summary, Map<String, Long> reasons) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws EOFException if the report has no summary */
    static ImportReport in(Path file) throws IOException {
        var reasons = new TreeMap<String, Long>();
        JsonNode line = MissingNode.getInstance();
        try (var lines = JSON.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
            while (lines.hasNextValue()) {
                line = lines.nextValue();
                if (line.path("outcome").asText().equals("PARKED")) {
                    reasons.merge("parked: " + line.path("problem").asText(), 1L, Long::sum);
                } else if (line.has("violations") && !line.has("problem")) {
                    reasons.merge("imported without one of their values", 1L, Long::sum);
                }
            }
        }
        if (!line.has("summary")) {
            throw new EOFException("the report is incomplete");
        }
        var summary = line.path("summary");
        summary.path("refused").forEachEntry((reason, count) -> reasons.put("refused: " + reason, count.asLong()));
        return new ImportReport(summary, reasons);
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

    public void print(String file, PrintWriter out) {
        out.printf(
                "%s: %,d rows: %,d taken, %,d changed, %,d unchanged, %,d parked, %,d refused%n",
                file, count("rows"), count("taken"), count("changed"), count("unchanged"), count("parked"), refused());
        reasons.forEach((reason, count) -> out.printf("    %-40s %,10d%n", reason, count));
        out.flush();
    }

    public long refused() {
        return summary.path("refused").valueStream().mapToLong(JsonNode::asLong).sum();
    }

    private long count(String outcome) {
        return summary.path(outcome).asLong();
    }
}
