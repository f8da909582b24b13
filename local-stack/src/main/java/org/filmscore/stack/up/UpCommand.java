package org.filmscore.stack.up;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.filmscore.stack.load.Services;
import org.filmscore.stack.sample.SampleData;
import org.filmscore.stack.system.LocalStack;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.stack.system.StackFailure;
import org.filmscore.stack.system.StackSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./filmscore up}: starts everything, prints the addresses, and stops everything on Ctrl-C. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts PostgreSQL, Kafka and the four services, and stops them on Ctrl-C. The data are kept.")
public final class UpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--infra", description = "PostgreSQL and Kafka only, for services in development mode")
    private boolean infrastructureOnly;

    @Option(names = "--empty", description = "without the sample data, which the first start loads otherwise")
    private boolean empty;

    private final StackSettings settings;
    private final Supervisor supervisor = new Supervisor(this::say);

    /** A field, because the garbage collector would release a lock without references. */
    private StackLock lock;

    private volatile boolean isQuiet;

    public UpCommand(StackSettings settings) {
        this.settings = settings;
    }

    /** Returns only after a failure. A signal ends the process otherwise, and the shutdown hook stops the stack. */
    @Override
    public Integer call() throws InterruptedException, ExecutionException {
        lock = StackLock.take(settings.directory());
        StackLog.writeTo(settings.logs());
        var stack = new LocalStack(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        try {
            return infrastructureOnly ? runInfrastructure(stack) : run(stack);
        } catch (RuntimeException | Error e) {
            // During shutdown failures are expected: for instance, classes cannot be loaded any more.
            if (supervisor.isStopping()) {
                return ExitCode.OK;
            }
            isQuiet = e instanceof StackFailure;
            throw e;
        }
    }

    private int run(LocalStack stack) throws InterruptedException, ExecutionException {
        stack.start(this::say);
        stack.processes().forEach(supervisor::watch);
        if (!empty) {
            loadSampleData(stack);
        }
        say(new Addresses(settings, stack).ofEverything());
        return awaitFailure();
    }

    private void loadSampleData(LocalStack stack) throws InterruptedException {
        var services = Services.at(
                stack.address(ServiceName.CATALOG),
                stack.address(ServiceName.CRITIC),
                stack.address(ServiceName.USER_REVIEW));
        var directory = settings.logs().resolve("sample-data");
        try {
            new SampleData(services, stack.keys(), directory, spec.commandLine().getOut())
                    .loadOnce(settings.data().resolve("sample-data-loaded"));
        } catch (IOException e) {
            say("The sample data is incomplete: " + e + ". The next start completes it.");
        }
    }

    private int runInfrastructure(LocalStack stack) throws InterruptedException, ExecutionException {
        stack.startInfrastructure(this::say);
        stack.processes().forEach(supervisor::watch);
        say(new Addresses(settings, stack).ofInfrastructure());
        return awaitFailure();
    }

    private int awaitFailure() throws InterruptedException, ExecutionException {
        spec.commandLine().getErr().println(supervisor.awaitFailure(settings.data()));
        return ExitCode.SOFTWARE;
    }

    private void stop(LocalStack stack) {
        supervisor.stop();
        if (isQuiet) {
            stack.close();
            return;
        }
        say("Stopping ...");
        stack.close();
        say("Stopped." + (Files.exists(settings.data()) ? " The data are kept in " + settings.data() + "." : ""));
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
