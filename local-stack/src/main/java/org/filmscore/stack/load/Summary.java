package org.filmscore.stack.load;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What a load did, as a table for people. */
record Summary(List<Tally> tallies, Duration taken, Path report) {

    private static final String LINE = "%-28s %,10d %,10d %,14d %,10d %,10d%n";

    void print(PrintWriter out) {
        out.printf("%n%-28s %10s %10s %14s %10s %10s%n", "file", "rows", "taken", "already there", "refused", "parked");
        tallies.forEach(tally -> print(tally, out));
        out.printf("%nDone in %.1f s.%n", taken.toMillis() / 1000.0);
        if (tallies.stream().anyMatch(tally -> tally.refused() + tally.parked() + tally.leftOut() > 0)) {
            out.printf("Every row refused or parked and every value left out, with its line: %s%n", report);
        }
        out.flush();
    }

    private static void print(Tally tally, PrintWriter out) {
        out.printf(
                LINE, tally.file(), tally.rows(), tally.taken(), tally.alreadyThere(), tally.refused(), tally.parked());
        tally.refusedByReason().forEach((reason, count) -> out.printf("    refused: %-51s %,14d%n", reason, count));
        tally.parkedByReason().forEach((reason, count) -> out.printf("    parked: %-52s %,14d%n", reason, count));
        if (tally.leftOut() > 0) {
            out.printf("    taken, but without a value that could not be read %,24d%n", tally.leftOut());
        }
    }
}
