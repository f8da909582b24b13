package org.filmscore.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.filmscore.stack.system.ServiceName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code kill -9} of any service at any time needs no manual repair and loses no acknowledged change. */
@ExclusiveSystemTest
class KillTest {

    private final Filmscore filmscore;

    KillTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingWhenKilledInTheMiddleOfALoad(ServiceName service) throws InterruptedException {
        var seed = new Random().nextLong();
        var films = filmscore.films(5);
        var killed = filmscore.stack().service(service);

        try (var load = Load.on(films, filmscore, seed)) {
            load.awaitChanges(new Random(seed).nextInt(Load.CHANGES / 5, Load.CHANGES * 3 / 5));
            killed.kill();
            System.out.printf("Seed %d: killed %s after %d changes%n", seed, service, load.changes());
            killed.start().awaitReady();
            load.finish();

            var owners = new OwnersTables(filmscore.stack());
            for (var film : films) {
                assertThat(owners.of(film)).isEqualTo(load.acknowledgedOf(film));
                film.scoreOnce(owners.of(film)::equals);
            }
        }
        assertThat(filmscore.audit().path("differences")).isEmpty();
        filmscore.aFilm();
    }
}
