package org.filmscore.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.TOP_LEVEL_CLASSES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.architecture.House.CLASSES;
import static org.filmscore.architecture.House.SERVICES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Visibility and collaborators of the classes of services. */
class ClassesTest {

    private static final int MOST_COLLABORATORS = 4;

    private static final DescribedPredicate<JavaClass> BEAN = describe(
            "are beans",
            type -> type.isAnnotatedWith(ApplicationScoped.class)
                    || type.isAnnotatedWith(Singleton.class)
                    || type.isAnnotatedWith(Path.class));
    private static final DescribedPredicate<JavaClass> USED_BY_ANOTHER_PACKAGE = describe(
            "be used by another package",
            type -> withInner(type)
                    .flatMap(shown -> shown.getDirectDependenciesToSelf().stream())
                    .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage())));
    private static final DescribedPredicate<JavaConstructor> TAKING_TOO_MANY = describe(
            "take more than four collaborators",
            constructor -> constructor.getRawParameterTypes().size() > MOST_COLLABORATORS);

    @Test
    void arePublicOnlyWhereAnotherPackageNeedsThem() {
        var rule = classes()
                .that()
                .resideInAnyPackage(SERVICES)
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should(from(USED_BY_ANOTHER_PACKAGE));

        rule.check(CLASSES);
    }

    /** A simple name means one thing in a service. */
    @ParameterizedTest
    @MethodSource("org.filmscore.architecture.House#services")
    void haveUniqueSimpleNames(String service) {
        var namesakes = CLASSES.that(resideInAPackage(service).and(TOP_LEVEL_CLASSES)).stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName));

        assertThat(namesakes).isNotEmpty();
        assertThat(namesakes.values()).filteredOn(types -> types.size() > 1).isEmpty();
    }

    @Test
    void areInjectedThroughConstructors() {
        var rule = noFields().should().beAnnotatedWith(Inject.class);

        rule.check(CLASSES);
    }

    @Test
    void haveFinalFields() {
        var rule = fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(SERVICES)
                .and()
                .areDeclaredInClassesThat(BEAN)
                .should()
                .beFinal();

        rule.check(CLASSES);
    }

    @Test
    void haveFourCollaboratorsAtMost() {
        var rule = constructors()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(SERVICES)
                .and()
                .areDeclaredInClassesThat(BEAN)
                .should(from(not(TAKING_TOO_MANY)));

        rule.check(CLASSES);
    }

    @Test
    void useOptionalAsReturnTypeOnly() {
        var rule = noFields().should().haveRawType(Optional.class);

        rule.check(CLASSES);
    }

    private static Stream<JavaClass> withInner(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(other -> other.equals(type) || other.getName().startsWith(type.getName() + "$"));
    }
}
