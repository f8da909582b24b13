package org.filmscore.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.architecture.House.CLASSES;
import static org.filmscore.architecture.House.SERVICES;

import com.tngtech.archunit.core.domain.JavaMethod;
import io.smallrye.common.annotation.Blocking;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.filmscore.events.Topic;
import org.junit.jupiter.api.Test;

/** How services tell and hear: out through announcements, in through listeners, and never past outbox and inbox. */
class MessagesTest {

    @Test
    void goOutThroughAnnouncementsAlone() {
        var rule = noClasses()
                .that()
                .resideInAnyPackage(SERVICES)
                .and()
                .haveSimpleNameNotEndingWith("Announcements")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.filmscore.messaging.outbox..");

        rule.check(CLASSES);
    }

    /** A request that sends would tell of a change that is then not made, or make one that is never told. */
    @Test
    void areNeverSentPastTheOutbox() {
        var rule = noClasses()
                .that()
                .resideInAnyPackage(SERVICES)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.apache\\.kafka\\.clients\\.(producer|admin)\\..*"
                        + "|org\\.eclipse\\.microprofile\\.reactive\\.messaging\\.(Emitter|Channel|Outgoing)"
                        + "|io\\.smallrye\\.reactive\\.messaging\\..*");

        rule.check(CLASSES);
    }

    @Test
    void comeInThroughListenersAlone() {
        var rule = noClasses()
                .that()
                .resideInAnyPackage(SERVICES)
                .and()
                .haveSimpleNameNotEndingWith("Listener")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive..");

        rule.check(CLASSES);
    }

    /** Otherwise the event loop would wait for the database. */
    @Test
    void areHeardWhereWaitingIsAllowed() {
        var rule = methods().that().areAnnotatedWith(Incoming.class).should().beAnnotatedWith(Blocking.class);

        rule.check(CLASSES);
    }

    @Test
    void areHeardByOneMethodOfAListener() {
        var listeners = listening().stream().collect(groupingBy(JavaMethod::getOwner, counting()));

        assertThat(listeners).isNotEmpty().allSatisfy((listener, methods) -> {
            assertThat(listener.getSimpleName()).endsWith("Listener");
            assertThat(methods).as(listener.getName()).isEqualTo(1);
        });
    }

    @Test
    void areHeardFromTopicsThatThereAre() {
        var topics = Topic.all().stream().map(Topic::name).toList();

        assertThat(listening())
                .isNotEmpty()
                .allSatisfy(method -> assertThat(topics)
                        .as(method.getFullName())
                        .contains(method.getAnnotationOfType(Incoming.class).value()));
    }

    private static List<JavaMethod> listening() {
        return CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Incoming.class))
                .toList();
    }
}
