package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.system.ServiceName.CATALOG;
import static org.filmscore.stack.system.ServiceName.CRITIC;
import static org.filmscore.stack.system.ServiceName.SCORING;
import static org.filmscore.stack.system.ServiceName.USER_REVIEW;
import static org.filmscore.system.Convergence.converged;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.filmscore.stack.reconcile.ReconcileCommand;
import org.filmscore.stack.reconcile.RepublishCommand;
import org.filmscore.stack.system.ServiceName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** One command finds what copies hold otherwise than their owners, while all serve, and repairs it. */
@ExclusiveSystemTest
class ReconcileTest {

    private final Filmscore filmscore;
    private final Tables userReview;

    ReconcileTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        this.userReview = new Tables(filmscore.stack().database(USER_REVIEW));
    }

    @Test
    void findsNoDifferenceWhereNothingWasLost() {
        filmscore.aScoredFilm();

        var found = run(new ReconcileCommand());

        assertThat(found.output()).doesNotContainPattern("(AHEAD|BEHIND|MISSING|LOST|DIFFERENT)");
        assertThat(found.status()).isZero();
    }

    @Test
    void repairsAfterAnOwnerWasRestoredFromABackup() {
        var film = filmscore.aFilm();
        var users = filmscore.users(6);
        users.subList(0, 5).forEach(user -> user.rates(film, 9).expecting(201));
        backUp(film);
        users.getFirst().rates(film, 1).expecting(200);
        users.getLast().rates(film, 1).expecting(201);
        film.scoreOnce(figures -> figures.equals(owners().of(film)));
        restore(film);

        var found = run(new ReconcileCommand(), "--wait", "0");
        var repaired = run(new ReconcileCommand(), "--wait", "30", "--repair");

        assertThat(found.status()).isEqualTo(1);
        assertThat(found.output()).contains("user-reviews in scoring-service: 2 differ", " AHEAD: ", " LOST: ");
        assertThat(repaired.output()).contains("user-reviews in scoring-service, repaired: 0 differ");
        assertThat(repaired.status()).isZero();
        film.scoreOnce(figures -> figures.equals(owners().of(film)));
        users.getFirst().rates(film, 2).expecting(200);
        film.scoreOnce(figures -> figures.equals(owners().of(film)));
    }

    @Test
    void refillsALostCopy() {
        var film = filmscore.aScoredFilm();
        new Tables(filmscore.stack().database(CRITIC)).execute("TRUNCATE known_films");

        var repaired = run(new ReconcileCommand(), "--wait", "30", "--repair");

        assertThat(repaired.output())
                .contains(" MISSING: the copy has no revision", "films in critic-service, repaired: 0 differ");
        assertThat(repaired.status()).isZero();
        assertThat(filmscore
                        .api(CRITIC)
                        .get("/films/" + film.id() + "/critic-reviews")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void publishesEverythingAgain() {
        var film = filmscore.aFilm();

        var republished = run(new RepublishCommand(), "CATALOG");

        assertThat(republished.status()).isZero();
        assertThat(republished.output()).contains("films: ");
        try (var topics = Topics.of(filmscore.stack())) {
            converged("the film is in the topic again")
                    .untilAsserted(() -> assertThat(topics.all("films"))
                            .filteredOn(record -> record.key().equals(film.id()))
                            .hasSize(2));
        }
    }

    @Test
    void refillsLostTopics() throws InterruptedException {
        var film = filmscore.aFilm();
        var users = filmscore.users(5);
        users.subList(0, 4).forEach(user -> user.rates(film, 8).expecting(201));
        film.scoreOnce(figures -> figures.equals(owners().of(film)));
        for (var service : ServiceName.values()) {
            filmscore.stack().service(service).kill();
        }
        try (var topics = Topics.of(filmscore.stack())) {
            topics.deleteAll();
        }
        new Tables(filmscore.stack().database(SCORING)).execute("TRUNCATE positions");
        for (var service : ServiceName.values()) {
            filmscore.stack().service(service).start().awaitReady();
        }

        var republished = run(new RepublishCommand());

        assertThat(republished.status()).isZero();
        try (var topics = Topics.of(filmscore.stack())) {
            converged("the ratings are in the topic")
                    .untilAsserted(() -> assertThat(topics.all("user-reviews"))
                            .filteredOn(record -> record.value().contains(film.id()))
                            .hasSize(4));
        }
        users.getLast().rates(film, 1).expecting(201);
        film.scoreOnce(figures -> figures.equals(owners().of(film)));
    }

    private void backUp(Film film) {
        userReview.execute(
                "DROP TABLE IF EXISTS backup",
                "CREATE TABLE backup AS SELECT * FROM user_reviews WHERE film_id = '%s'".formatted(film.id()));
    }

    private void restore(Film film) {
        userReview.execute(
                "DELETE FROM user_reviews WHERE film_id = '%s' AND id NOT IN (SELECT id FROM backup)"
                        .formatted(film.id()),
                """
                UPDATE user_reviews SET rating = backup.rating, revision = backup.revision
                FROM backup WHERE backup.id = user_reviews.id
                """,
                "DROP TABLE backup");
    }

    private OwnersTables owners() {
        return new OwnersTables(filmscore.stack());
    }

    private Run run(Object command, String... arguments) {
        var output = new StringWriter();
        var all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--token", filmscore.tokenOf("ada", "admin")));
        for (var service : List.of(CATALOG, CRITIC, USER_REVIEW, SCORING)) {
            all.addAll(
                    List.of(option(service), filmscore.stack().address(service).toString()));
        }
        var status = new CommandLine(command)
                .setOut(new PrintWriter(output))
                .setErr(new PrintWriter(output))
                .execute(all.toArray(String[]::new));
        return new Run(status, output.toString());
    }

    private static String option(ServiceName service) {
        return "--" + service.database().replace('_', '-') + "-url";
    }

    private record Run(int status, String output) {}
}
