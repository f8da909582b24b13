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

/** Events leave through announcements and arrive through listeners, never past outbox and inbox. */
class MessagesTest {

    @Test
    void arePublishedByAnnouncementsOnly() {
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

    /** A request that sends could publish a change that is rolled back, or commit one that is never published. */
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
    void areConsumedByListenersOnly() {
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

    /** The event loop must not wait for the database. */
    @Test
    void areConsumedOnThreadsThatMayBlock() {
        var rule = methods().that().areAnnotatedWith(Incoming.class).should().beAnnotatedWith(Blocking.class);

        rule.check(CLASSES);
    }

    @Test
    void areConsumedByOneMethodOfAListener() {
        var listeners = listenerMethods().stream().collect(groupingBy(JavaMethod::getOwner, counting()));

        assertThat(listeners).isNotEmpty().allSatisfy((listener, methods) -> {
            assertThat(listener.getSimpleName()).endsWith("Listener");
            assertThat(methods).as(listener.getName()).isEqualTo(1);
        });
    }

    @Test
    void areConsumedFromDeclaredTopics() {
        var topics = Topic.all().stream().map(Topic::name).toList();

        assertThat(listenerMethods())
                .isNotEmpty()
                .allSatisfy(method -> assertThat(topics)
                        .as(method.getFullName())
                        .contains(method.getAnnotationOfType(Incoming.class).value()));
    }

    private static List<JavaMethod> listenerMethods() {
        return CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Incoming.class))
                .toList();
    }
}
