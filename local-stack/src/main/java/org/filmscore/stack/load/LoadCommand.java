package org.filmscore.stack.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.filmscore.stack.identity.DevelopmentKeys;
import org.filmscore.stack.system.StackFailure;
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
    private Services services;

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
            description = "how long to retry an unavailable service (default: ${DEFAULT-VALUE})")
    private int wait;

    private final Path keys;

    public LoadCommand(Path keys) {
        this.keys = keys;
    }

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var parameters = parameters();
        var kind = kind();
        var found = files.stream()
                .map(file -> ImportFile.at(file, kind))
                .sorted(Comparator.comparing(ImportFile::kind))
                .toList();
        var client = new ImportClient(services, DevelopmentKeys.in(keys), Duration.ofSeconds(wait));
        for (var file : found) {
            client.send(file, parameters, reports.resolve(file.name() + ".report.ndjson"))
                    .print(file.name(), out);
        }
        out.println("Reports by line are in " + reports);
        return ExitCode.OK;
    }

    private Optional<Kind> kind() {
        try {
            return Optional.ofNullable(as).map(Kind::ofFile);
        } catch (StackFailure e) {
            throw refused("--as is films, critic-reviews or user-reviews, not " + as);
        }
    }

    private List<Map.Entry<String, String>> parameters() {
        var parameters = new ArrayList<Map.Entry<String, String>>();
        for (var written : query) {
            var parts = written.split("=", 2);
            if (parts.length < 2) {
                throw refused("-q is NAME=VALUE, not " + written);
            }
            parameters.add(Map.entry(parts[0], parts[1]));
        }
        for (var byDefault : List.of(Map.entry("existing", "keep"), Map.entry("report", "refused"))) {
            if (parameters.stream().noneMatch(given -> given.getKey().equals(byDefault.getKey()))) {
                parameters.add(byDefault);
            }
        }
        return parameters;
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
