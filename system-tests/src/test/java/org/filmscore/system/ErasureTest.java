package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.system.ServiceName.USER_REVIEW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.filmscore.stack.system.ServiceName;
import org.junit.jupiter.api.Test;

/** Erasing a user keeps the scores right and leaves no personal data. */
@ExclusiveSystemTest
class ErasureTest {

    private final Filmscore filmscore;

    ErasureTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @Test
    void keepsScoresRightAndLeavesNoPersonalData() throws IOException {
        var films = filmscore.films(3);
        films.forEach(
                film -> filmscore.users(4).forEach(user -> user.reviews(film, 6).expecting(201)));
        var ana = filmscore.aUserNamed("erased");
        var reviewsByAna = films.stream()
                .map(film ->
                        ana.reviews(film, 10).expecting(201).json().path("id").asText())
                .toList();
        var reviewByBob =
                filmscore.aUser().reviews(films.getFirst(), 3).json().path("id").asText();
        ana.api()
                .put("/user-reviews/" + reviewByBob + "/votes/me", Map.of("helpful", true))
                .acknowledged();
        ana.api()
                .post("/user-reviews/" + reviewByBob + "/reports", Map.of("reason", "SPAM"))
                .acknowledged();
        moderate(reviewsByAna.getFirst());
        films.getLast().scoreOnce(figures -> figures.ratingCount() == 5);
        assertThat(occurrences(ana)).isNotEmpty();

        ana.api().delete("/users/me").expecting(204);

        var owners = new OwnersTables(filmscore.stack());
        films.forEach(film -> film.scoreOnce(
                figures -> figures.ratingCount() == owners.of(film).ratingCount()));
        films.getLast().scoreOnce(figures -> figures.userScore().equals("6.0"));
        assertThat(filmscore.audit().path("differences")).isEmpty();
        Idle.awaited(filmscore);
        assertThat(occurrences(ana)).isEmpty();
        ana.reads(films.getFirst()).expecting(404);
    }

    private void moderate(String review) {
        filmscore
                .aUser()
                .api()
                .post("/user-reviews/" + review + "/reports", Map.of("reason", "SPOILER"))
                .acknowledged();
        filmscore
                .api(USER_REVIEW)
                .as(filmscore.tokenOf("mona", "moderator"))
                .post(
                        "/user-reviews/" + review + "/decisions",
                        Map.of("decision", "HIDE", "reason", "It tells the end."))
                .acknowledged();
    }

    /** All places in tables, topics and logs with the user's name, which is also the subject of the token. */
    private List<String> occurrences(User user) throws IOException {
        var occurrences = new ArrayList<String>();
        for (var service : ServiceName.values()) {
            occurrences.addAll(inTables(service, user.name()));
        }
        try (var topics = Topics.of(filmscore.stack())) {
            topics.names()
                    .forEach(topic -> topics.all(topic).stream()
                            .filter(message -> text(message).contains(user.name()))
                            .forEach(message -> occurrences.add(topic + ": " + message)));
        }
        occurrences.addAll(inLogs(user.name()));
        return occurrences;
    }

    private List<String> inTables(ServiceName service, String name) {
        var tables = new Tables(filmscore.stack().database(service));
        return tables.names().stream()
                .flatMap(table -> tables
                        .rows(
                                "SELECT row::text FROM " + table + " row WHERE strpos(row::text, ?) > 0",
                                row -> service + "." + table + ": " + row.getString(1),
                                name)
                        .stream())
                .toList();
    }

    private static List<String> inLogs(String name) throws IOException {
        try (var logs = Files.list(Filmscore.LOGS)) {
            return logs.flatMap(log ->
                            lines(log).filter(line -> line.contains(name)).map(line -> log + ": " + line))
                    .toList();
        }
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ConsumerRecord<String, String> message) {
        return message.key()
                + message.value()
                + Arrays.toString(message.headers().toArray());
    }
}
