package org.filmscore.system.soak;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.filmscore.embedded.ChildProcess;
import org.filmscore.embedded.NotReady;
import org.filmscore.stack.system.LocalStack;
import org.filmscore.stack.system.ServiceName;

/** Kills, stops and restarts processes at random, and starts again whatever has ended. */
final class Nemesis implements Callable<Void> {

    private final LocalStack stack;
    private final Replicas replicas;
    private final Story story;
    private final Random random;
    private final List<ChildProcess> services;

    Nemesis(LocalStack stack, Replicas replicas, Story story, long seed) {
        this.stack = stack;
        this.replicas = replicas;
        this.story = story;
        this.random = new Random(seed);
        this.services = Stream.of(ServiceName.values())
                .<ChildProcess>mapMulti((name, each) -> replicas.of(name).forEach(each))
                .toList();
    }

    @Override
    public Void call() throws IOException, InterruptedException {
        while (story.goesOnAfter(1_000 + random.nextInt(2_000))) {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> kill("kill -9 of a service", any(services));
                case 3 -> kill("kill -9 of PostgreSQL", stack.postgres());
                case 4 -> kill("kill -9 of Kafka", stack.broker());
                case 5 -> freeze(any(services));
                case 6 -> freeze(random.nextBoolean() ? stack.postgres() : stack.broker());
                default -> restartAll(replicas.of(any(List.of(ServiceName.values()))));
            }
            everything().forEach(ChildProcess::launch);
        }
        awaitEverything();
        return null;
    }

    private void kill(String fault, ChildProcess process) throws InterruptedException {
        story.count("fault: " + fault);
        process.kill();
        story.goesOnAfter(random.nextInt(3_000));
    }

    private void freeze(ChildProcess process) throws IOException, InterruptedException {
        story.count("fault: SIGSTOP of " + process.name().replaceFirst(".*-service.*", "a service"));
        signal("STOP", process);
        story.goesOnAfter(2_000 + random.nextInt(4_000));
        signal("CONT", process);
    }

    private void restartAll(List<? extends ChildProcess> rolling) throws InterruptedException {
        story.count("fault: rolling restart");
        for (var replica : rolling) {
            replica.stop();
            replica.launch();
        }
    }

    /** A service that starts while a server is away ends, and is started again. */
    private void awaitEverything() throws InterruptedException {
        for (var process : everything().toList()) {
            while (!isReady(process)) {
                story.count("starts again");
            }
        }
    }

    private static boolean isReady(ChildProcess process) throws InterruptedException {
        try {
            process.launch();
            process.awaitReady();
            return true;
        } catch (NotReady e) {
            return false;
        }
    }

    private Stream<ChildProcess> everything() {
        return Stream.concat(Stream.of(stack.postgres(), stack.broker()), services.stream());
    }

    private static void signal(String signal, ChildProcess process) throws IOException, InterruptedException {
        var ids = ProcessHandle.of(process.pid()).stream()
                .flatMap(main -> Stream.concat(Stream.of(main), main.descendants()))
                .map(each -> Long.toString(each.pid()))
                .toList();
        new ProcessBuilder("sh", "-c", "kill -s %s %s".formatted(signal, String.join(" ", ids)))
                .start()
                .waitFor();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
