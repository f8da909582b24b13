package org.filmscore.stack;

import org.apache.kafka.common.errors.TimeoutException;
import org.filmscore.embedded.EmbeddedServerFailure;
import org.filmscore.embedded.NotReady;
import org.filmscore.stack.deadletter.ReplayCommand;
import org.filmscore.stack.identity.KeysCommand;
import org.filmscore.stack.identity.TokenCommand;
import org.filmscore.stack.load.LoadCommand;
import org.filmscore.stack.reconcile.ReconcileCommand;
import org.filmscore.stack.reconcile.RepublishCommand;
import org.filmscore.stack.sample.SampleDataCommand;
import org.filmscore.stack.system.StackFailure;
import org.filmscore.stack.system.StackSettings;
import org.filmscore.stack.up.StackLog;
import org.filmscore.stack.up.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The commands of {@code ./filmscore} that need more than a shell. */
@Command(name = "filmscore", description = "Filmscore on this machine.", mixinStandardHelpOptions = true)
public final class Filmscore {

    private Filmscore() {}

    public static void main(String... arguments) {
        StackLog.silence();
        System.exit(execute(arguments));
    }

    private static int execute(String... arguments) {
        try {
            return commands(StackSettings.of(System.getenv())).execute(arguments);
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            return ExitCode.USAGE;
        }
    }

    static CommandLine commands(StackSettings settings) {
        return new CommandLine(new Filmscore())
                .addSubcommand(new UpCommand(settings))
                .addSubcommand(new KeysCommand(settings.keys()))
                .addSubcommand(new TokenCommand(settings.keys()))
                .addSubcommand(new LoadCommand(settings.keys()))
                .addSubcommand(new ReconcileCommand())
                .addSubcommand(new RepublishCommand())
                .addSubcommand(new SampleDataCommand(settings))
                .addSubcommand(new ReplayCommand(settings.bootstrapServers()))
                .setExecutionExceptionHandler(Filmscore::explain);
    }

    /** A failure that the code expects is one sentence; any other has its stack trace. */
    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        switch (failure) {
            case StackFailure _, NotReady _, EmbeddedServerFailure _ ->
                command.getErr().println(failure.getMessage());
            case TimeoutException e ->
                command.getErr()
                        .println("Kafka does not answer (" + e.getMessage()
                                + "). Is the system running (./filmscore up)?");
            default -> failure.printStackTrace(command.getErr());
        }
        return ExitCode.SOFTWARE;
    }
}
