package org.filmscore.stack.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.filmscore.stack.identity.LoaderTokens;

/** What a new system starts with: files for the imports, and pages that no import takes. */
public final class SampleData {

    private static final Duration WAIT = Duration.ofMinutes(2);

    private SampleData() {}

    /**
     * Loads the sample data. It keeps what exists.
     *
     * @return whether all of it is stored
     */
    public static boolean load(Services services, LoaderTokens tokens, Path reports, PrintWriter out)
            throws InterruptedException {
        var isComplete = new Loading(services, tokens, WAIT, out).load(files(), List.of(), reports);
        return new SamplePages(services, tokens).areStored(out) && isComplete;
    }

    static List<ImportFile> files() {
        return Stream.of("films.csv", "critic-reviews.csv", "user-reviews.csv")
                .map(SampleData::file)
                .toList();
    }

    private static ImportFile file(String name) {
        var resource = Objects.requireNonNull(SampleData.class.getResource("/sample-data/" + name), name);
        try {
            var size = resource.openConnection().getContentLengthLong();
            return new ImportFile(name, Kind.ofFile(name).orElseThrow(), size, resource::openStream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
