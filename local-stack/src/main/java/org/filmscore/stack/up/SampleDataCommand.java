package org.filmscore.stack.up;

import java.util.concurrent.Callable;
import org.filmscore.stack.load.ServiceOptions;
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
    private ServiceOptions services;

    private final StackSettings settings;

    public SampleDataCommand(StackSettings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws InterruptedException {
        new FirstStart(settings, services.services())
                .loadSampleData(spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
