package org.filmscore.stack.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.filmscore.stack.identity.LoaderTokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./filmscore load}: sends files to the import operations. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Sends files to the import operations of the running system (docs/import-format.md).")
public final class LoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServiceOptions services;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "films*, critic-reviews* or user-reviews*; .csv, .tsv or .ndjson, or one of these with .gz")
    private List<Path> files;

    @Option(
            names = "--as",
            paramLabel = "IMPORT",
            description = "films, critic-reviews or user-reviews, for files with other names")
    private String as;

    @Option(
            names = {"-q", "--query"},
            paramLabel = "NAME=VALUE",
            description = "a query parameter of the import, for example column=film:movieId; may be repeated."
                    + " The default of existing is keep.")
    private List<String> query = new ArrayList<>();

    @Option(
            names = "--reports",
            paramLabel = "DIRECTORY",
            defaultValue = ".filmscore/reports",
            description = "where to write the reports by line (default: ${DEFAULT-VALUE})")
    private Path reports;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "how long to retry an unavailable service, and to wait for the services to know new films"
                    + " (default: ${DEFAULT-VALUE})")
    private int wait;

    private final LoaderTokens tokens;

    public LoadCommand(LoaderTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var parameters = query.stream().map(this::parameter).toList();
        var kind = kind();
        try {
            var found = files.stream().map(file -> ImportFile.at(file, kind)).toList();
            new Loading(services.services(), tokens, Duration.ofSeconds(wait), out).load(found, parameters, reports);
            return ExitCode.OK;
        } catch (LoadFailure failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private Optional<Kind> kind() {
        return Optional.ofNullable(as)
                .map(name -> Kind.ofFile(name)
                        .orElseThrow(() -> refused("--as is films, critic-reviews or user-reviews, not " + name)));
    }

    private Map.Entry<String, String> parameter(String written) {
        var parts = written.split("=", 2);
        if (parts.length < 2) {
            throw refused("-q is NAME=VALUE, not " + written);
        }
        return Map.entry(parts[0], parts[1]);
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
