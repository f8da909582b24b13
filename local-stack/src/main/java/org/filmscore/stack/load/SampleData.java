package org.filmscore.stack.load;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The films, critic reviews and user ratings that a new system starts with: resources of this module, in the loader's own format. */
public final class SampleData {

    private static final String DIRECTORY = "/sample-data";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 16;

    private SampleData() {}

    /**
     * Loads the sample data; what is already there is left as it is.
     *
     * @return whether every row of it is there now
     * @throws LoadStopped if a service went away or refused the tokens
     */
    public static boolean load(Services services, TokenSource tokens, Path report, PrintWriter out)
            throws InterruptedException {
        var patience = new Patience(PATIENCE, Clock.systemUTC());
        try (var system = new RunningSystem(services, tokens, patience);
                var refusals = Report.at(report)) {
            var tallies = new Loading(system, Dialect.OWN, AT_ONCE, out).load(files(), refusals);
            return tallies.stream().allMatch(tally -> tally.refused() == 0);
        }
    }

    static SortedMap<Kind, Source> files() {
        return new TreeMap<>(Map.of(
                Kind.FILMS, Source.resource(DIRECTORY, "films.csv"),
                Kind.CRITIC_REVIEWS, Source.resource(DIRECTORY, "critic-reviews.csv"),
                Kind.USER_RATINGS, Source.resource(DIRECTORY, "user-ratings.csv")));
    }
}
