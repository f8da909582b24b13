package org.filmscore.userreview.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.filmscore.testing.TestServers;
import org.filmscore.userreview.review.AFilm;
import org.filmscore.userreview.review.AUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All kinds of writes run concurrently without a deadlock or a 5xx, and all counts match the rows. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ConcurrentChangesTest {

    private static final int MANY = 60;
    private static final int USERS = 6;

    private final AUser ana = AUser.unmistakable();
    private final AUser mia = AUser.called("mia");
    private final List<AUser> users =
            IntStream.range(0, USERS).mapToObj(i -> AUser.unmistakable()).toList();
    private AFilm film;
    private String review;
    private long deadlocks;

    @Inject
    Database database;

    @BeforeEach
    void letAnaWriteAReview() {
        film = AFilm.published();
        review = ana.writes(film, 7, "Good.").extract().header("Location");
        deadlocks = database.deadlocks();
    }

    @AfterEach
    void countsMatchTheRowsWithoutADeadlock() {
        assertThat(database.contradictions()).isEmpty();
        assertThat(database.deadlocks()).isEqualTo(deadlocks);
    }

    @Test
    void votesOnOneReviewAllCount() throws Exception {
        atOnce(i -> AUser.called("voter").finds(review, i % 3 != 0), 200, 201);

        var votes = given().get(review).jsonPath();
        assertThat(votes.getInt("votes.helpful")).isEqualTo(MANY * 2 / 3);
        assertThat(votes.getInt("votes.unhelpful")).isEqualTo(MANY / 3);
    }

    @Test
    void votesOfOneUserAreOne() throws Exception {
        var bob = AUser.called("bob");

        atOnce(i -> i % 4 == 3 ? bob.withdrawsVoteOn(review) : bob.finds(review, i % 2 == 0), 200, 201, 204, 404);

        assertThat(database.all(
                        "SELECT count(*)::text FROM votes v JOIN users u ON u.id = v.user_id WHERE subject = ?",
                        bob.id()))
                .containsAnyOf("0", "1");
    }

    @Test
    void erasureAndRatingsOfOneUserLeaveOneUserOrNone() throws Exception {
        atOnce(i -> i % 5 == 4 ? ana.erasesThemselves() : ana.writes(film, i % 11, "Text " + i), 200, 201, 204, 404);

        assertThat(database.all("SELECT id::text FROM users WHERE subject = ?", ana.id()))
                .hasSizeLessThan(2);
        ana.erasesThemselves();
        assertThat(database.rowsWith(ana.id())).isEmpty();
        assertThat(database.rowsWith(ana.name())).isEmpty();
    }

    @Test
    void hidingAndRevisingArePublishedInTheOrderOfRevisions() throws Exception {
        atOnce(
                i -> switch (i % 3) {
                    case 0 -> mia.decides(review, "HIDE", "Rude.");
                    case 1 -> mia.decides(review, "RESTORE", "Fine.");
                    default -> ana.writes(film, i % 11, "Text " + i);
                },
                200,
                201,
                409);

        var last = ana.reads(film).extract().jsonPath();
        var published = await().atMost(Duration.ofSeconds(60))
                .until(film::events, events -> events.size() >= last.getInt("revision"));
        assertThat(published)
                .extracting(event -> new JsonPath(event.value()).getInt("revision"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, last.getInt("revision"))
                        .boxed()
                        .toList());
        var isHidden = last.get("hidden") != null;
        assertThat(new JsonPath(published.getLast().value()).<Integer>get("rating"))
                .isEqualTo(isHidden ? null : (Integer) last.getInt("rating"));
    }

    @Test
    void allWritesAtOnceLeaveConsistentRows() throws Exception {
        var seed = new Random().nextLong();
        var reviews = users.stream()
                .map(user -> user.writes(film, 5, "Text.").extract().<String>header("Location"))
                .toList();

        for (int round = 0; round < 3; round++) {
            var chance = new Random(seed + round);
            var steps = IntStream.range(0, MANY)
                    .mapToObj(i -> new int[] {chance.nextInt(9), chance.nextInt(USERS), chance.nextInt(USERS)})
                    .toList();
            atOnce(i -> step(steps.get(i), reviews), 200, 201, 204, 404, 409);
        }

        assertThat(database.contradictions()).as("seed %d", seed).isEmpty();
        users.forEach(AUser::erasesThemselves);
        users.forEach(user ->
                assertThat(database.rowsWith(user.id())).as("seed %d", seed).isEmpty());
    }

    private ValidatableResponse step(int[] step, List<String> reviews) {
        var user = users.get(step[1]);
        var other = reviews.get(step[2]);
        return switch (step[0]) {
            case 0 -> user.erasesThemselves();
            case 1 -> user.withdraws(film);
            case 2 -> user.rates(film, step[2]);
            case 3 -> user.writes(film, step[2], "Text " + step[2]);
            case 4 -> user.reports(other, "SPAM");
            case 5 -> user.decides(other, step[1] % 2 == 0 ? "HIDE" : "RESTORE", "Because.");
            case 6 -> user.withdrawsVoteOn(other);
            default -> user.finds(other, step[0] == 7);
        };
    }

    private static void atOnce(IntFunction<ValidatableResponse> request, Integer... statuses) throws Exception {
        var requests = IntStream.range(0, MANY)
                .<Callable<Integer>>mapToObj(
                        i -> () -> request.apply(i).extract().statusCode())
                .toList();
        try (var callers = Executors.newFixedThreadPool(MANY)) {
            assertThat(callers.invokeAll(requests).stream().map(Future::resultNow))
                    .isSubsetOf(statuses)
                    .hasSize(MANY);
        }
    }
}
