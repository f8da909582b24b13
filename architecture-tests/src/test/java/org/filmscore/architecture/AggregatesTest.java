package org.filmscore.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.filmscore.architecture.House.CLASSES;

import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/** What aggregates depend on, show and store. */
class AggregatesTest {

    @Test
    void knowNothingOfHttpOrMessages() {
        var rule = noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "org.jboss.resteasy..",
                        "org.apache.kafka..",
                        "org.eclipse.microprofile.reactive..",
                        "org.filmscore.events..",
                        "org.filmscore.messaging.inbox..",
                        "org.filmscore.messaging.outbox..");

        rule.check(CLASSES);
    }

    @Test
    void havePrivateState() {
        var rule = fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePrivate();

        rule.check(CLASSES);
    }

    @Test
    void haveBehaviourRatherThanSetters() {
        var rule = noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*");

        rule.check(CLASSES);
    }
}
