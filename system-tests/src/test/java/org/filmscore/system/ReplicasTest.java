package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.system.ServiceName.SCORING;
import static org.filmscore.system.Convergence.converged;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.filmscore.embedded.FreePort;
import org.filmscore.stack.system.ServiceProcess;
import org.junit.jupiter.api.Test;

/** Replicas of scoring share the partitions, and take over those of a killed replica. */
@ExclusiveSystemTest
class ReplicasTest {

    private static final String GROUP = "scoring-service.user-reviews";

    private final Filmscore filmscore;

    ReplicasTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @Test
    void shareTheWorkAndLoseNothingWhenOneIsKilled() throws InterruptedException {
        var films = filmscore.films(24);
        var first = filmscore.stack().service(SCORING);
        var second = filmscore.stack().replicaOf(SCORING, FreePort.find()).awaitReady();
        converged("both have partitions").until(() -> sharers() == 2);
        var seed = new Random().nextLong();

        try (var load = Load.on(films, filmscore, seed)) {
            var consumedBefore = Map.of(first, consumed(first), second, consumed(second));
            load.awaitChanges(Load.CHANGES / 2);
            converged("both consume ratings")
                    .until(() -> List.of(first, second).stream()
                            .allMatch(replica -> consumed(replica) > consumedBefore.get(replica)));
            second.kill();
            load.finish();

            var owners = new OwnersTables(filmscore.stack());
            films.forEach(film -> film.scoreOnce(owners.of(film)::equals));
        }
        assertThat(filmscore.audit().path("differences")).isEmpty();
    }

    /** Members of the group that have at least one partition. */
    private long sharers() throws InterruptedException, ExecutionException {
        try (var admin =
                Admin.create(Map.of("bootstrap.servers", filmscore.stack().bootstrapServers()))) {
            var group = admin.describeConsumerGroups(List.of(GROUP))
                    .describedGroups()
                    .get(GROUP)
                    .get();
            return group.members().stream()
                    .filter(member -> !member.assignment().topicPartitions().isEmpty())
                    .count();
        }
    }

    /** The number of user reviews that this replica has consumed. */
    private static double consumed(ServiceProcess replica) {
        return Api.at(replica.management())
                .get("/q/metrics")
                .expecting(200)
                .body()
                .lines()
                .filter(line -> line.startsWith("filmscore_events_taken_total") && line.contains("\"user-reviews\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
