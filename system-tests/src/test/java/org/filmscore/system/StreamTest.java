package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.system.ServiceName.SCORING;
import static org.filmscore.system.Convergence.converged;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.filmscore.embedded.FreePort;
import org.filmscore.stack.system.ServiceProcess;
import org.filmscore.system.ScoreStream.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every replica streams the same scores, and a stream resumes at any replica. */
@ExclusiveSystemTest
class StreamTest {

    private final Filmscore filmscore;
    private final ServiceProcess first;

    StreamTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        first = filmscore.stack().service(SCORING);
    }

    @AfterEach
    void bringScoringBack() throws InterruptedException {
        first.start().awaitReady();
    }

    @Test
    void isTheSameOnTwoReplicasAndResumesOnEither() throws InterruptedException {
        var films = filmscore.films(3);
        var second = filmscore.stack().replicaOf(SCORING, FreePort.find()).awaitReady();
        try (var one = ScoreStream.at(first.address(), films);
                var other = ScoreStream.at(second.address(), films)) {
            rateAll(films, 5);
            converged("both have received all").until(() -> hasReceived(one, films, 5) && hasReceived(other, films, 5));

            assertThat(other.byFilm()).isEqualTo(one.byFilm());
            var last = one.events().get(one.events().size() / 2);
            var missed = one.events()
                    .subList(one.events().indexOf(last) + 1, one.events().size());
            try (var again = ScoreStream.after(last, second.address(), films)) {
                converged("the missed events arrive")
                        .until(() -> newestOf(again.events()).equals(newestOf(missed)));
                assertThat(one.events())
                        .extracting(Event::json)
                        .containsAll(newestOf(again.events()).values());
            }
        } finally {
            second.stop();
        }
    }

    @Test
    void missesNothingWhileTheServiceIsDown() throws InterruptedException {
        var films = filmscore.films(3);
        var last = lastOf(films, 2);

        first.kill();
        rateAll(films, 3);
        first.start().awaitReady();

        try (var again = ScoreStream.after(last, first.address(), films)) {
            converged("all events arrive").until(() -> hasReceived(again, films, 5));
            assertThat(again.events()).extracting(Event::type).containsOnly("score");
        }
    }

    @Test
    void sendsAResetWhereItCannotResume() {
        var films = filmscore.films(1);
        var unknown = new Event("score", "AAAA", "{}");

        try (var stream = ScoreStream.after(unknown, first.address(), films)) {
            converged("it starts over").until(() -> !stream.events().isEmpty());
            assertThat(stream.events().getFirst().type()).isEqualTo("reset");
        }
    }

    private Event lastOf(List<Film> films, int ratings) {
        try (var stream = ScoreStream.at(first.address(), films)) {
            rateAll(films, ratings);
            converged("all events arrive").until(() -> hasReceived(stream, films, ratings));
            return stream.events().getLast();
        }
    }

    /** The newest event of each film; older ones may be left out. */
    private static Map<String, JsonNode> newestOf(List<Event> events) {
        return events.stream().collect(Collectors.toMap(Event::film, Event::json, (older, newer) -> newer));
    }

    private void rateAll(List<Film> films, int times) {
        filmscore
                .users(times)
                .forEach(user -> films.forEach(film -> user.rates(film, 8).expecting(201)));
    }

    private static boolean hasReceived(ScoreStream stream, List<Film> films, int ratings) {
        return films.stream().allMatch(film -> stream.ratingsOf(film) == ratings);
    }
}
