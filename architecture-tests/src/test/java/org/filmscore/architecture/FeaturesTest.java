package org.filmscore.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.filmscore.architecture.House.CLASSES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the features of one service know of each other. */
class FeaturesTest {

    @ParameterizedTest
    @MethodSource("org.filmscore.architecture.House#services")
    void knowEachOtherWithoutCircles(String service) {
        var rule = slices().matching(service.replace("..", ".(*)..")).should().beFreeOfCycles();

        rule.check(CLASSES);
    }

    @Test
    void ofServiceDefaultsKnowEachOtherWithoutCircles() {
        var rule = slices().matching("org.filmscore.service.(*)..").should().beFreeOfCycles();

        rule.check(CLASSES);
    }

    /** The feature of each service that stands on the others, and that nothing stands on: what it is there for, or, of users, all that they have. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.filmscore.catalog.film..",
                "org.filmscore.critic.review..",
                "org.filmscore.userreview.account..",
                "org.filmscore.scoring.input.."
            })
    void standBelowTheMainOne(String main) {
        var rule = noClasses()
                .that()
                .resideInAPackage(main.replaceAll("[a-z]+\\.\\.$", "."))
                .and()
                .resideOutsideOfPackage(main)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(main);

        rule.check(CLASSES);
    }
}
