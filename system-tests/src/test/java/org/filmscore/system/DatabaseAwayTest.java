package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.system.ServiceName.CATALOG;
import static org.filmscore.stack.system.ServiceName.CRITIC;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.filmscore.fuzzer.http.Answer;
import org.filmscore.stack.system.ServiceName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** While PostgreSQL is down, services answer 503 and stay alive; when it is back, they continue by themselves. */
@ExclusiveSystemTest
class DatabaseAwayTest {

    private final Filmscore filmscore;

    DatabaseAwayTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @AfterEach
    void restartIt() {
        filmscore.stack().postgres().start();
    }

    @Test
    void answers503DuringAnOutageAndLosesNothing() throws InterruptedException {
        var seed = new Random().nextLong();
        var films = filmscore.films(5);
        var ana = filmscore.aUser();
        var owners = new OwnersTables(filmscore.stack());

        try (var load = Load.on(films, filmscore, seed)) {
            load.awaitChanges(new Random(seed).nextInt(Load.CHANGES / 5, Load.CHANGES / 2));
            killPostgres();
            System.out.printf("Seed %d: killed PostgreSQL after %d changes%n", seed, load.changes());

            assertThat(films.getFirst().everywhere()).allSatisfy(DatabaseAwayTest::isUnavailable);
            assertThat(List.of(
                            filmscore.edit(CATALOG).post("/films", Map.of("title", "Nowhere")),
                            filmscore.edit(CRITIC).post("/publications", Map.of("name", "Nobody")),
                            ana.rates(films.getFirst(), 7)))
                    .allSatisfy(DatabaseAwayTest::isUnavailable);
            assertThat(ServiceName.values())
                    .allSatisfy(service ->
                            filmscore.management(service).get("/q/health/live").expecting(200));

            filmscore.stack().postgres().start();
            load.finish();
            for (var film : films) {
                assertThat(owners.of(film)).isEqualTo(load.acknowledgedOf(film));
                film.scoreOnce(owners.of(film)::equals);
            }
        }
        assertThat(filmscore.audit().path("differences")).isEmpty();
    }

    private static void isUnavailable(Answer answer) {
        answer.expecting(503);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Retry-After")).matches("[0-9]+");
    }

    private void killPostgres() {
        var postmaster = filmscore.stack().postgres().postmaster().orElseThrow();
        var processes =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
    }
}
