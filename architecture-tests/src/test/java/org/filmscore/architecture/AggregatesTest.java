package org.filmscore.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.architecture.House.CLASSES;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.junit.jupiter.api.Test;

/** What aggregates depend on, show and store. */
class AggregatesTest {

    private static final String HTTP_TYPE = "org\\.filmscore\\..*(Draft|View|Query)(\\$.*)?";

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
    void knowNoRequestsQueriesOrResponses() {
        var rule = noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat()
                .haveNameMatching(HTTP_TYPE);

        rule.check(CLASSES);
    }

    /** Stored JSON outlives versions: it has types of its own, and an old replica ignores the properties of a new one. */
    @Test
    void storeJsonOfTheirOwnThatIgnoresUnknownProperties() {
        assertThat(storedTypes()).isNotEmpty().allSatisfy(type -> {
            assertThat(type.getName()).doesNotMatch(HTTP_TYPE);
            assertThat(type.tryGetAnnotationOfType(JsonIgnoreProperties.class))
                    .as("%s ignores unknown properties", type.getName())
                    .hasValueSatisfying(
                            ignored -> assertThat(ignored.ignoreUnknown()).isTrue());
        });
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

    /** The types of JSONB columns, and the types of their fields. */
    private static Set<JavaClass> storedTypes() {
        var found = new HashSet<JavaClass>();
        CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.tryGetAnnotationOfType(JdbcTypeCode.class)
                        .filter(code -> code.value() == SqlTypes.JSON)
                        .isPresent())
                .forEach(field -> collect(field, found));
        return found;
    }

    private static void collect(JavaField field, Set<JavaClass> found) {
        field.getType().getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .filter(type -> type.getPackageName().startsWith("org.filmscore") && !type.isEnum())
                .filter(found::add)
                .flatMap(type -> type.getFields().stream())
                .filter(inner -> !inner.getModifiers().contains(JavaModifier.STATIC))
                .forEach(inner -> collect(inner, found));
    }
}
