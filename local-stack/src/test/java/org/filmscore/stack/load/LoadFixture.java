package org.filmscore.stack.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** {@code load} as somebody types it, on files written for the occasion. */
final class LoadFixture {

    /** How a load ended. */
    record Shutdown(int exitCode, String out, String err, List<String> report) {}

    static final TokenSource TOKENS = new TokenSource() {
        @Override
        public String editor() {
            return "editor";
        }

        @Override
        public String user(String sub, String name) {
            return sub;
        }
    };

    private final Path directory;
    private final List<String> arguments = new ArrayList<>();
    private int patience = 5;

    private LoadFixture(Path directory, String address) {
        this.directory = directory;
        with("--catalog-url", address, "--critic-url", address, "--user-review-url", address);
        with("--report", directory.resolve("report.csv").toString());
    }

    static LoadFixture aLoad(Path directory, StubSystem system) {
        return new LoadFixture(directory, system.address().toString());
    }

    static LoadFixture aLoadInto(String address, Path directory) {
        return new LoadFixture(directory, address);
    }

    LoadFixture ofFilms(String... lines) throws IOException {
        return file("--films", "films.csv", String.join("\n", lines));
    }

    LoadFixture ofCriticReviews(String... lines) throws IOException {
        return file("--critic-reviews", "critic-reviews.csv", String.join("\n", lines));
    }

    LoadFixture ofUserRatings(String... lines) throws IOException {
        return file("--user-ratings", "user-ratings.csv", String.join("\n", lines));
    }

    LoadFixture with(String... more) {
        arguments.addAll(List.of(more));
        return this;
    }

    LoadFixture waitingSeconds(int seconds) {
        patience = seconds;
        return this;
    }

    Shutdown run() throws IOException {
        with("--wait", String.valueOf(patience));
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = new CommandLine(new LoadCommand(TOKENS))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
        var report = directory.resolve("report.csv");
        var lines = Files.exists(report) ? Files.readAllLines(report) : List.<String>of();
        return new Shutdown(
                exitCode, out.toString(), err.toString(), lines.stream().skip(1).toList());
    }

    private LoadFixture file(String option, String name, String text) throws IOException {
        var path = Files.writeString(directory.resolve(name), text);
        return with(option, path.toString());
    }
}
