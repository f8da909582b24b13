package org.filmscore.stack.load;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./filmscore load}: what it was asked on the command line, and how it ends. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description =
                "Puts CSV files of films, critic reviews and user ratings into a running system (docs/load-format.md).")
public final class LoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private FileOptions files;

    @Mixin
    private ServiceOptions services;

    @Option(
            names = "--column",
            paramLabel = "OURS=THEIRS",
            description = "a column of the format and what it is called in the files; may be repeated")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--rating-scale",
            paramLabel = "LEAST..MOST",
            defaultValue = "0..10",
            converter = RatingScaleConverter.class,
            description = "scale of the ratings; MOST becomes 10 (default: ${DEFAULT-VALUE})")
    private RatingScale ratingScale;

    @Option(
            names = "--unknown-day",
            paramLabel = "DAY",
            description = "a day that stands for 'not known' in the files; may be repeated")
    private Set<String> unknownDays = new LinkedHashSet<>();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            defaultValue = ".filmscore/load-report.csv",
            description = "where to say what was refused, by line (default: ${DEFAULT-VALUE})")
    private Path report;

    @Option(
            names = "--at-once",
            paramLabel = "ROWS",
            defaultValue = "32",
            description = "rows under way at a time (default: ${DEFAULT-VALUE})")
    private int atOnce;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "how long to wait for a service that is away, and for one to hear of a film"
                    + " (default: ${DEFAULT-VALUE})")
    private int wait;

    private final TokenSource tokens;

    /** The tokens are asked for when the first request is made, not before. */
    public LoadCommand(TokenSource tokens) {
        this.tokens = tokens;
    }

    @Override
    public Integer call() throws InterruptedException {
        var sources = files.sources(spec.commandLine());
        var out = spec.commandLine().getOut();
        var patience = new Patience(Duration.ofSeconds(wait), Clock.systemUTC());
        try (var system = new RunningSystem(services.services(), tokens, patience);
                var refusals = Report.at(report)) {
            new Loading(system, new Dialect(columns, unknownDays, ratingScale), atOnce, out).load(sources, refusals);
            return ExitCode.OK;
        } catch (LoadStopped stopped) {
            spec.commandLine().getErr().println(stopped.getMessage());
            return ExitCode.SOFTWARE;
        }
    }
}
