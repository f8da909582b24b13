package org.filmscore.stack.deadletter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./filmscore replay-dead-letters films} */
@Command(
        name = "replay-dead-letters",
        mixinStandardHelpOptions = true,
        description =
                "Sends the records in TOPIC.dlq back to their topics. Each record is sent once, even if the command runs again.")
public final class ReplayCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TOPIC", description = "the topic of the dead letters: films, critic-reviews ...")
    private String topic;

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "ADDRESS",
            description = "the address of Kafka (default: the broker of this stack)")
    private String bootstrapServers;

    /** @param bootstrapServers of this stack's broker */
    public ReplayCommand(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        try (var replay = new Replay(bootstrapServers, out)) {
            var sent = replay.of(topic);
            out.println(sent == 0 ? "Nothing to replay in " + topic + ".dlq." : sent + " replayed.");
        }
    }
}
