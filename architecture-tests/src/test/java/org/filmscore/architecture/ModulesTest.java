package org.filmscore.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.filmscore.architecture.House.CLASSES;
import static org.filmscore.architecture.House.SERVICES;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dependencies between modules. */
class ModulesTest {

    @ParameterizedTest
    @MethodSource("org.filmscore.architecture.House#services")
    void noServiceKnowsAnother(String service) {
        var rule = noClasses()
                .that()
                .resideInAPackage(service)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(House.servicesOtherThan(service));

        rule.check(CLASSES);
    }

    @Test
    void noOtherModuleKnowsAService() {
        var rule = noClasses()
                .that()
                .resideOutsideOfPackages(SERVICES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SERVICES);

        rule.check(CLASSES);
    }

    @Test
    void eventsKnowJacksonAnnotationsOnly() {
        var rule = classes()
                .that()
                .resideInAPackage("org.filmscore.events..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.filmscore.events..", "com.fasterxml.jackson.annotation..", "java..");

        rule.check(CLASSES);
    }

    /** The modules that each module may use; libraries are declared in its pom. */
    @ParameterizedTest
    @CsvSource({
        "messaging, events",
        "service, service",
        "reconciliation, events;messaging;service",
        "filmcopy, events;messaging;service;reconciliation",
        "imports, service"
    })
    void eachModuleKnowsOnlyThoseBelowIt(String module, String below) {
        var known = Stream.concat(Stream.of(module), Arrays.stream(below.split(";")))
                .map(name -> "org.filmscore." + name + "..")
                .toArray(String[]::new);
        var rule = noClasses()
                .that()
                .resideInAPackage("org.filmscore." + module + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.filmscore..").and(resideOutsideOfPackages(known)));

        rule.check(CLASSES);
    }
}
