package org.filmscore.stack.up;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.filmscore.stack.system.LocalStack;
import org.filmscore.stack.system.ServiceName;
import org.filmscore.stack.system.StackFailure;
import org.filmscore.stack.system.StackSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./filmscore up}: starts everything, says where it is, and stops it on Ctrl-C. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Starts PostgreSQL, Kafka and the four services, and stops them on Ctrl-C. Data stay.")
public final class UpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--infra", description = "PostgreSQL and Kafka alone, for services in development mode")
    private boolean infrastructureOnly;

    private final StackSettings settings;
    private final Supervisor supervisor = new Supervisor(this::say);

    /** Held until the process ends: a lock that nobody refers to is given up by the garbage collector. */
    private StackLock lock;

    private volatile boolean nothingToTell;

    public UpCommand(StackSettings settings) {
        this.settings = settings;
    }

    /** Returns only if it fails: otherwise the process ends from outside, and the shutdown hook tidies up. */
    @Override
    public Integer call() throws InterruptedException {
        lock = StackLock.take(settings.directory());
        StackLog.writeTo(settings.logs());
        var stack = new LocalStack(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        try {
            return infrastructureOnly ? runInfrastructure(stack) : run(stack);
        } catch (RuntimeException | Error e) {
            // Whatever breaks while everything is being stopped is no news: classes, too, refuse to be loaded then.
            if (supervisor.isStopping()) {
                return ExitCode.OK;
            }
            nothingToTell = e instanceof StackFailure;
            throw e;
        }
    }

    private int run(LocalStack stack) throws InterruptedException {
        stack.start(this::say);
        for (var name : ServiceName.values()) {
            supervisor.watch(stack.service(name));
        }
        FirstStart.of(settings, stack).loadSampleData(spec.commandLine().getOut());
        say(new Addresses(settings, stack).ofEverything());
        spec.commandLine().getErr().println(supervisor.awaitDefeat());
        return ExitCode.SOFTWARE;
    }

    private int runInfrastructure(LocalStack stack) throws InterruptedException {
        stack.startInfrastructure(this::say);
        say(new Addresses(settings, stack).ofInfrastructure());
        new CountDownLatch(1).await();
        return ExitCode.OK;
    }

    private void stop(LocalStack stack) {
        supervisor.stop();
        if (nothingToTell) {
            stack.close();
            return;
        }
        say("Stopping ...");
        stack.close();
        say("Stopped. What was stored is kept in " + settings.data() + ".");
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
