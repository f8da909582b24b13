package org.filmscore.stack.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.filmscore.stack.load.Services;
import org.filmscore.stack.system.ServiceName;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./filmscore republish}: lets services publish all their state again. */
@Command(
        name = "republish",
        mixinStandardHelpOptions = true,
        description = "Lets services publish all their state again, and returns when it is in their outboxes.")
public final class RepublishCommand implements Callable<Integer> {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec;

    @Mixin
    private Services services;

    @Mixin
    private AdminToken token;

    @Parameters(
            paramLabel = "SERVICE",
            arity = "0..*",
            description = "CATALOG, CRITIC, USER_REVIEW, SCORING (default: all)")
    private List<ServiceName> owners = List.of(ServiceName.values());

    @Option(names = "--new-generation", description = "for databases that were restored from a backup")
    private boolean newGeneration;

    @Override
    public Integer call() throws InterruptedException {
        var client = new StateClient(services, token.signed());
        for (var owner : owners) {
            client.post(owner, "/republish", Map.of("newGeneration", newGeneration));
        }
        for (var owner : owners) {
            awaitFinish(owner, client);
        }
        return ExitCode.OK;
    }

    private void awaitFinish(ServiceName owner, StateClient client) throws InterruptedException {
        var progress = client.get(owner, "/republish");
        while (!isFinished(progress)) {
            Thread.sleep(PAUSE);
            progress = client.get(owner, "/republish");
        }
        progress.path("topics")
                .forEach(topic -> spec.commandLine()
                        .getOut()
                        .printf(
                                "%s: %,d subjects%n",
                                topic.path("topic").asText(),
                                topic.path("published").asLong()));
    }

    private static boolean isFinished(JsonNode progress) {
        return progress.path("topics").valueStream().allMatch(topic -> topic.has("finishedAt"));
    }
}
