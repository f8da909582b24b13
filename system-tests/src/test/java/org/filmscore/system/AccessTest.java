package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.stack.system.ServiceName.CATALOG;
import static org.filmscore.stack.system.ServiceName.CRITIC;
import static org.filmscore.stack.system.ServiceName.SCORING;
import static org.filmscore.stack.system.ServiceName.USER_REVIEW;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.filmscore.stack.identity.Identity;
import org.junit.jupiter.api.Test;

/** Who may write what, at each service. */
@SystemTest
class AccessTest {

    private static final Identity EVERYTHING = Identity.of("eve", "editor", "admin");

    private final Filmscore filmscore;
    private final Film film;
    private final List<Write> forEditors;
    private final Write forUsers;

    /** One write, by whoever the given API stands for. */
    private record Write(Api api, Function<Api, Answer> request) {

        Answer with(String token) {
            return request.apply(api.as(token));
        }
    }

    AccessTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        this.film = filmscore.aFilm();
        this.forEditors = List.of(
                new Write(filmscore.api(CATALOG), api -> api.post("/films", Map.of("title", "Heat"))),
                new Write(filmscore.api(CRITIC), api -> api.post("/publications", Map.of("name", "The Daily"))),
                new Write(filmscore.api(SCORING), api -> api.post("/scores/audit", Map.of())));
        this.forUsers = new Write(
                filmscore.api(USER_REVIEW),
                api -> api.put("/films/" + film.id() + "/user-reviews/me", Map.of("rating", 7)));
    }

    @Test
    void nobodyWritesWithoutAToken() {
        assertRefused("");
    }

    @Test
    void nobodyWritesWithAnExpiredToken() {
        assertRefused(filmscore.stack().keys().token(EVERYTHING, Duration.ofHours(-1)));
    }

    @Test
    void nobodyWritesWithATokenOfAnotherSigner() {
        assertRefused(new Forger(filmscore.stack().keys().token(EVERYTHING, Duration.ofHours(1))).signedWithOwnKey());
    }

    @Test
    void nobodyWritesWithAnUnsignedToken() {
        assertRefused(new Forger(filmscore.stack().keys().token(EVERYTHING, Duration.ofHours(1))).unsigned());
    }

    @Test
    void nobodyWritesWithoutTheRole() {
        var user = filmscore.tokenOf("ana");
        assertThat(forEditors).allSatisfy(write -> write.with(user).expecting(403));
    }

    @Test
    void whoHasTheRoleWrites() {
        var everything = filmscore.stack().keys().token(EVERYTHING, Duration.ofHours(1));
        assertThat(forEditors).allSatisfy(write -> write.with(everything).acknowledged());
        forUsers.with(filmscore.tokenOf("ana")).acknowledged();
    }

    @Test
    void nobodyTouchesTheRatingOfAnother() {
        var ana = filmscore.aUserNamed("ana");
        var ben = filmscore.aUserNamed("ben");
        var review = ana.rates(film, 9).expecting(201).json().path("id").asText();

        ben.takesBack(film).expecting(404);
        ben.says(film, Map.of("rating", 1, "userId", ana.name())).expecting(400);
        assertThat(ben.api().put("/user-reviews/" + review, Map.of("rating", 1)).status())
                .isIn(404, 405);
        assertThat(ben.api().delete("/user-reviews/" + review).status()).isIn(404, 405);
        ben.rates(film, 2).expecting(201);

        assertThat(ana.asksFor(film).expecting(200).json().path("rating").asInt())
                .isEqualTo(9);
        assertThat(ben.asksFor(film).expecting(200).json().path("rating").asInt())
                .isEqualTo(2);
    }

    private void assertRefused(String token) {
        assertThat(forEditors).allSatisfy(write -> write.with(token).expecting(401));
        forUsers.with(token).expecting(401);
    }
}
