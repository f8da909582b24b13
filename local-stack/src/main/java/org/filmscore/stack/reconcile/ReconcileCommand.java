package org.filmscore.stack.reconcile;

import java.io.PrintWriter;
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
import picocli.CommandLine.Spec;

/** {@code ./filmscore reconcile}: compares all copies with their owners. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = "Compares what services copy with what the owners hold, while all serve. Prints what differs.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:nothing differs", "1:something differs"})
public final class ReconcileCommand implements Callable<Integer> {

    private static final int PRINTED = 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Services services;

    @Option(names = "--repair", description = "lets the owners publish again what differs, and compares again")
    private boolean repair;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "how long events may be on their way (default: ${DEFAULT-VALUE})")
    private int wait;

    @Mixin
    private AdminToken token;

    @Override
    public Integer call() throws InterruptedException {
        var client = new StateClient(services, token.signed());
        var comparison = new Comparison(client, Duration.ofSeconds(wait));
        var differing = 0;
        for (var copy : Copy.ALL) {
            differing += reconcile(copy, client, comparison);
        }
        differing += audit(client);
        return differing == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private int reconcile(Copy copy, StateClient client, Comparison comparison) throws InterruptedException {
        var differences = comparison.differences(copy);
        print(copy, differences);
        if (repair && !differences.isEmpty()) {
            new Repair(client).repair(copy, differences);
            differences = comparison.differences(copy);
            out().printf("%s, repaired: %,d differ%n", copy, differences.size());
        }
        return differences.size();
    }

    /** What scoring computes from its copies. */
    private int audit(StateClient client) {
        if (repair) {
            client.post(ServiceName.SCORING, "/scores/rebuild", Map.of());
        }
        var differing = client.post(ServiceName.SCORING, "/scores/audit", Map.of())
                .path("differences")
                .size();
        out().printf("scores, recomputed: %,d differ%n", differing);
        return differing;
    }

    private void print(Copy copy, List<Difference> differences) {
        out().printf("%s: %,d differ%n", copy, differences.size());
        differences.stream().limit(PRINTED).forEach(difference -> out().println("    " + difference));
        if (differences.size() > PRINTED) {
            out().printf("    and %,d more%n", differences.size() - PRINTED);
        }
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
