package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.system.ServiceName.USER_REVIEW;
import static org.filmscore.system.Convergence.converged;

import java.util.List;
import org.filmscore.stack.system.ServiceName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Without the broker all services read and write as before; scores are late and say so. */
@ExclusiveSystemTest
class BrokerAwayTest {

    private final Filmscore filmscore;
    private final Tables userReview;

    BrokerAwayTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        this.userReview = new Tables(filmscore.stack().database(USER_REVIEW));
    }

    @AfterEach
    void restartEverything() throws InterruptedException {
        filmscore.stack().startBroker();
        filmscore.stack().service(USER_REVIEW).start().awaitReady();
    }

    @Test
    void readsAndWritesContinueAndEveryScoreArrivesLater() {
        var film = filmscore.aFilm();
        var publications = filmscore.publications(3);
        publications.forEach(publication -> publication.gives(film, 80));
        var before = film.scoreOnce(figures -> figures.scored() == 3);
        var deadLetters = deadLetters();

        filmscore.stack().stopBroker();
        var unknown = filmscore.published("Drama");
        filmscore.aPublication().gives(film, 80);
        filmscore.users(4).forEach(user -> user.rates(film, 7).expecting(201));

        assertThat(film.everywhere()).allMatch(answer -> answer.status() == 200);
        assertThat(film.score()).as("the score as it was, with its asOf").isEqualTo(before);
        assertThat(List.of(ServiceName.values()))
                .allSatisfy(service ->
                        filmscore.management(service).get("/q/health/live").expecting(200));

        filmscore.stack().startBroker();
        film.scoreOnce(figures ->
                figures.metascore().equals("80") && figures.userScore().equals("7.0"));
        unknown.awaitKnown();
        assertThat(deadLetters()).isEqualTo(deadLetters);
    }

    @Test
    void sendsTheEventsOfAServiceThatWasKilledBeforeItSentThem() throws InterruptedException {
        var film = filmscore.aFilm();
        var users = filmscore.users(20);
        var service = filmscore.stack().service(USER_REVIEW);

        filmscore.stack().stopBroker();
        users.forEach(user -> user.rates(film, 9).expecting(201));
        service.kill();
        assertThat(userReview.outbox()).isGreaterThanOrEqualTo(users.size());
        filmscore.stack().startBroker();
        service.start().awaitReady();

        film.scoreOnce(figures -> figures.ratings().get(9) == users.size());
        converged("the outbox is empty").until(() -> userReview.outbox() == 0);
        assertThat(filmscore.audit().path("differences")).isEmpty();
    }

    private long deadLetters() {
        try (var topics = Topics.of(filmscore.stack())) {
            return topics.deadLetters();
        }
    }
}
