package org.filmscore.stack.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Sends rows to the import of a service, some thousand in one request, and hands their outcomes on in the order of the file. What is
 * there already is kept, so that a request may be sent again and the first of several rows that say the same counts.
 */
final class Imports {

    private static final int ROWS_AT_ONCE = 2000;

    private record Sent(Row row, Outcome refused) {}

    private final ImportedRows rows;
    private final TokenSource tokens;
    private final BiConsumer<Row, Outcome> settled;
    private final List<Sent> pending = new ArrayList<>();
    private final List<ObjectNode> bodies = new ArrayList<>();
    private final Map<List<String>, Long> holders = new HashMap<>();

    Imports(ImportedRows rows, TokenSource tokens, BiConsumer<Row, Outcome> settled) {
        this.rows = rows;
        this.tokens = tokens;
        this.settled = settled;
    }

    void add(Row row) throws InterruptedException {
        try {
            bodies.add(rows.body(row.complete()));
            pending.add(new Sent(row, null));
        } catch (Refusal refusal) {
            pending.add(new Sent(row, refusal.outcome()));
        }
        if (pending.size() == ROWS_AT_ONCE) {
            send();
        }
    }

    void finish() throws InterruptedException {
        send();
    }

    private void send() throws InterruptedException {
        var answers = (bodies.isEmpty()
                        ? List.<ReportLine>of()
                        : rows.calls().importAll(rows.path(), bodies, tokens.editor()))
                .iterator();
        for (var sent : pending) {
            settled.accept(sent.row(), sent.refused() == null ? outcome(sent.row(), answers.next()) : sent.refused());
        }
        pending.clear();
        bodies.clear();
    }

    /** Where an earlier row of the file is what is there already, this one is a duplicate. */
    private Outcome outcome(Row row, ReportLine line) {
        var outcome = line.outcome();
        if (outcome instanceof Outcome.Refused) {
            return outcome;
        }
        rows.learn(row, line.id());
        var earlier = outcome instanceof Outcome.Taken
                ? holders.put(rows.subject(row), row.line())
                : holders.putIfAbsent(rows.subject(row), row.line());
        return earlier != null && outcome instanceof Outcome.AlreadyThere
                ? new Outcome.Refused("duplicate-in-file", "says the same as line " + earlier)
                : outcome;
    }
}
