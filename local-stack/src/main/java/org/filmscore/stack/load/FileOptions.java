package org.filmscore.stack.load;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that name the files. */
final class FileOptions {

    @Option(names = "--films", paramLabel = "FILE", description = "films")
    private Path films;

    @Option(
            names = "--critic-reviews",
            paramLabel = "FILE",
            description = "critic reviews, with their publications and critics")
    private Path criticReviews;

    @Option(names = "--user-ratings", paramLabel = "FILE", description = "ratings of users, with or without text")
    private Path userRatings;

    SortedMap<Kind, Source> sources(CommandLine commandLine) {
        var sources = new TreeMap<Kind, Source>();
        put(sources, Kind.FILMS, films);
        put(sources, Kind.CRITIC_REVIEWS, criticReviews);
        put(sources, Kind.USER_RATINGS, userRatings);
        if (sources.isEmpty()) {
            throw new ParameterException(
                    commandLine, "Nothing to load: name --films, --critic-reviews or --user-ratings, or all of them");
        }
        return sources;
    }

    private static void put(SortedMap<Kind, Source> sources, Kind kind, Path path) {
        if (path != null) {
            sources.put(kind, Source.file(path));
        }
    }
}
