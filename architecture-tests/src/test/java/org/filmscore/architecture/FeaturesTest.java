package org.filmscore.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.filmscore.architecture.House.CLASSES;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dependencies between the features of one service. */
class FeaturesTest {

    @ParameterizedTest
    @MethodSource("org.filmscore.architecture.House#services")
    void haveNoCycles(String service) {
        var rule = slices().matching(service.replace("..", ".(*)..")).should().beFreeOfCycles();

        rule.check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.filmscore.service", "org.filmscore.messaging", "org.filmscore.imports"})
    void ofLibrariesHaveNoCycles(String library) {
        var rule = slices().matching(library + ".(*)..").should().beFreeOfCycles();

        rule.check(CLASSES);
    }

    /** The feature of each service that uses the others and that no other feature uses. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.filmscore.catalog.film..",
                "org.filmscore.critic.review..",
                "org.filmscore.userreview.account..",
                "org.filmscore.scoring.input.."
            })
    void doNotUseTheMainOne(String main) {
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
