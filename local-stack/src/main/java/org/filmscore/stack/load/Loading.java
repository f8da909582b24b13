package org.filmscore.stack.load;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.filmscore.stack.identity.LoaderTokens;

/** Loads files one after the other and prints their reports. */
final class Loading {

    private final ImportClient client;
    private final KnownFilms known;
    private final PrintWriter out;

    Loading(Services services, LoaderTokens tokens, Duration wait, PrintWriter out) {
        this.client = new ImportClient(services, tokens, wait);
        this.known = new KnownFilms(services, wait);
        this.out = out;
    }

    /**
     * @param query for each import; without {@code existing}, what exists is kept
     * @param reports a directory, to which the reports of the services are written
     * @return whether no row is refused
     */
    boolean load(List<ImportFile> files, List<Map.Entry<String, String>> query, Path reports)
            throws InterruptedException {
        var isComplete = true;
        for (var file :
                files.stream().sorted(Comparator.comparing(ImportFile::kind)).toList()) {
            var path = reports.resolve(file.name() + ".report.ndjson");
            var report = client.send(file, withDefaults(query, file.kind()), path);
            report.print(file.name(), out);
            isComplete &= report.isWithoutRefusals();
            if (file.kind() == Kind.FILMS && !known.await(report.latest())) {
                out.println("The services that take reviews do not know all new films yet.");
            }
        }
        out.println("Reports by line are in " + reports);
        return isComplete;
    }

    /** The ids of new films are in a report of all rows. */
    private static List<Map.Entry<String, String>> withDefaults(List<Map.Entry<String, String>> query, Kind kind) {
        var complete = new ArrayList<>(query);
        if (query.stream().noneMatch(parameter -> parameter.getKey().equals("existing"))) {
            complete.add(Map.entry("existing", "keep"));
        }
        if (query.stream().noneMatch(parameter -> parameter.getKey().equals("report"))) {
            complete.add(Map.entry("report", kind == Kind.FILMS ? "all" : "refused"));
        }
        return complete;
    }
}
