package org.filmscore.stack.sample;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.filmscore.stack.identity.DevelopmentKeys;
import org.filmscore.stack.load.Services;
import org.filmscore.stack.system.StackSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code filmscore sample-data}: the last step of {@code up}, for services that run elsewhere. */
@Command(
        name = "sample-data",
        mixinStandardHelpOptions = true,
        description = "Loads the sample data into running services, once per directory.")
public final class SampleDataCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Services services;

    private final StackSettings settings;

    public SampleDataCommand(StackSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var keys = DevelopmentKeys.in(settings.keys());
        new SampleData(
                        services,
                        keys,
                        settings.logs().resolve("sample-data"),
                        spec.commandLine().getOut())
                .loadOnce(settings.data().resolve("sample-data-loaded"));
        return ExitCode.OK;
    }
}
