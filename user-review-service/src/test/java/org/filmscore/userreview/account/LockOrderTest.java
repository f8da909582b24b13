package org.filmscore.userreview.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.intake.AnImport;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All writes lock the user first and reviews after it, so that none of them deadlock. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class LockOrderTest {

    private static final int USERS = 3;
    private static final int WRITERS = 24;
    private static final int WRITES = 60;

    /** As many as the service accepts at once. */
    private final Semaphore imports = new Semaphore(4);

    private final List<AUser> users =
            IntStream.range(0, USERS).mapToObj(i -> AUser.unmistakable()).toList();
    private List<AFilm> films;
    private List<String> reviews;

    @BeforeEach
    void letEveryUserWriteAReview() {
        films = List.of(AFilm.published(), AFilm.published());
        reviews = users.stream()
                .flatMap(user -> films.stream().map(film -> user.writes(film, 5, "Text.")))
                .map(written -> written.extract().<String>header("Location"))
                .toList();
        Deadlocks.SEEN.set(0);
    }

    @Test
    void isTheSameForWritersWhoChangeTheirNames() throws Exception {
        write(6);

        assertThat(Deadlocks.SEEN).hasValue(0);
    }

    @Test
    void isTheSameForImports() throws Exception {
        write(7);

        assertThat(Deadlocks.SEEN).hasValue(0);
    }

    @Test
    void isTheSameForErasures() throws Exception {
        write(8);

        assertThat(Deadlocks.SEEN).hasValue(0);
    }

    /** @param kinds how many of the kinds of writes take part */
    private void write(int kinds) throws Exception {
        var seed = new Random().nextLong();
        var writers = IntStream.range(0, WRITERS)
                .<Callable<List<Integer>>>mapToObj(writer -> () -> {
                    var chance = new Random(seed + writer);
                    return IntStream.range(0, WRITES)
                            .map(i -> write(chance, kinds).extract().statusCode())
                            .boxed()
                            .toList();
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            assertThat(threads.invokeAll(writers).stream().map(Future::resultNow))
                    .as("seed %d", seed)
                    .allSatisfy(statuses -> assertThat(statuses).isSubsetOf(200, 201, 204, 404, 409));
        }
    }

    private ValidatableResponse write(Random chance, int kinds) {
        var user = users.get(chance.nextInt(USERS)).renamed("Name " + chance.nextInt(3));
        var film = films.get(chance.nextInt(films.size()));
        var review = reviews.get(chance.nextInt(reviews.size()));
        return switch (chance.nextInt(kinds)) {
            case 0 -> user.writes(film, chance.nextInt(11), "Text " + chance.nextInt(3));
            case 1 -> user.finds(review, chance.nextBoolean());
            case 2 -> user.withdrawsVoteOn(review);
            case 3 -> user.reports(review, "SPAM");
            case 4 -> user.decides(review, chance.nextBoolean() ? "HIDE" : "RESTORE", "Because.");
            case 5 -> chance.nextInt(5) == 0 ? user.withdraws(film) : user.rates(film, chance.nextInt(11));
            case 6 -> importRows(chance);
            default -> user.erasesThemselves();
        };
    }

    private ValidatableResponse importRows(Random chance) {
        var order = new ArrayList<>(users);
        Collections.shuffle(order, chance);
        var rows = order.stream()
                .flatMap(user -> films.stream()
                        .map(film -> AnImport.row(
                                film,
                                user,
                                chance.nextInt(11),
                                "Text.",
                                Instant.now().toString())));
        imports.acquireUninterruptibly();
        try {
            return AnImport.ofLines(rows.toArray(String[]::new)).send().then();
        } finally {
            imports.release();
        }
    }
}
