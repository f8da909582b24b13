package org.filmscore.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.filmscore.architecture.House.CLASSES;
import static org.filmscore.architecture.House.SERVICES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.junit.jupiter.api.Test;

/** HTTP is handled in resources, and problems in one place of each service. */
class HttpTest {

    private static final DescribedPredicate<JavaMethod> OPERATION =
            describe("are operations over HTTP", method -> method.isMetaAnnotatedWith(HttpMethod.class));
    private static final DescribedPredicate<JavaMethod> READ =
            describe("read", method -> method.isAnnotatedWith(GET.class));
    private static final DescribedPredicate<JavaMethod> ENTITY_IN_ANSWER = describe(
            "answer with an entity",
            method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                    .anyMatch(type -> type.isAnnotatedWith(Entity.class)));
    private static final DescribedPredicate<JavaMethod> DECLARING_WHO_MAY = describe(
            "declare who may call them",
            method -> Stream.of(RolesAllowed.class, Authenticated.class, PermitAll.class)
                    .anyMatch(who ->
                            method.isAnnotatedWith(who) || method.getOwner().isAnnotatedWith(who)));

    @Test
    void isHandledByClassesNamedResource() {
        var rule = classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

        rule.check(CLASSES);
    }

    @Test
    void isKnownToResourcesQueriesAndProblemsOnly() {
        var rule = noClasses()
                .that()
                .resideInAnyPackage(SERVICES)
                .and()
                .haveNameNotMatching(".*(Resource|Query|Problems)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..");

        rule.check(CLASSES);
    }

    @Test
    void returnsViewsNeverEntities() {
        var rule = noMethods().that(OPERATION).should(from(ENTITY_IN_ANSWER));

        rule.check(CLASSES);
    }

    @Test
    void declaresWhoMayWrite() {
        var rule = methods().that(OPERATION.and(DescribedPredicate.not(READ))).should(from(DECLARING_WHO_MAY));

        rule.check(CLASSES);
    }

    @Test
    void mapsFailuresInClassesNamedProblems() {
        var rule = methods()
                .that()
                .areAnnotatedWith(ServerExceptionMapper.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Problems");

        rule.check(CLASSES);
    }

    @Test
    void isUnknownToFailures() {
        var rule = noClasses()
                .that()
                .resideOutsideOfPackage("org.filmscore.service.problem..")
                .should()
                .callMethod(Response.class, "status", int.class)
                .orShould()
                .callMethod(Response.class, "status", Response.Status.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(WebApplicationException.class);

        rule.check(CLASSES);
    }
}
