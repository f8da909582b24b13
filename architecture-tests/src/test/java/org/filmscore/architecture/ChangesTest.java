package org.filmscore.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.filmscore.architecture.House.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.revision.ExpectedRevision;
import org.junit.jupiter.api.Test;

/** How changes over HTTP handle conflicts and repetition. */
class ChangesTest {

    private static final DescribedPredicate<JavaMethod> REPLACES_A_RESOURCE = describe(
            "replace a resource",
            method -> Stream.of(PUT.class, PATCH.class, DELETE.class).anyMatch(method::isAnnotatedWith));
    private static final DescribedPredicate<JavaMethod> TAKING_THE_EXPECTED_REVISION = describe(
            "take the expected revision",
            method -> method.getRawParameterTypes().stream()
                    .anyMatch(type -> type.isEquivalentTo(ExpectedRevision.class)));
    private static final DescribedPredicate<JavaMethod> CHANGES_NOTHING = saying("x-safe", "that they change nothing");
    private static final DescribedPredicate<JavaMethod> IMPORTING =
            saying("x-import", "that their rows may be sent again");
    private static final DescribedPredicate<JavaMethod> TAKING_A_KEY =
            describe("take an Idempotency-Key", method -> method.isAnnotatedWith(Idempotent.class));

    @Test
    void takeTheExpectedRevision() {
        var rule = methods().that(REPLACES_A_RESOURCE).should(from(TAKING_THE_EXPECTED_REVISION));

        rule.check(CLASSES);
    }

    @Test
    void mayBeRepeatedWithAKey() {
        var rule = methods()
                .that()
                .areAnnotatedWith(POST.class)
                .should(from(TAKING_A_KEY.or(CHANGES_NOTHING).or(IMPORTING)));

        rule.check(CLASSES);
    }

    /** The path alone decides whether a body is streamed. */
    @Test
    void ofManyRowsAreMadeAtPathsThatEndInImport() {
        var rule = methods()
                .that(IMPORTING)
                .should()
                .beDeclaredInClassesThat(describe(
                        "are at a path that ends in /import",
                        type -> type.tryGetAnnotationOfType(Path.class)
                                .filter(path -> path.value().endsWith("/import"))
                                .isPresent()));

        rule.check(CLASSES);
    }

    private static DescribedPredicate<JavaMethod> saying(String extension, String what) {
        return describe(
                "say by " + extension + " " + what,
                method -> method.tryGetAnnotationOfType(Operation.class).stream()
                        .flatMap(operation -> Stream.of(operation.extensions()))
                        .anyMatch(said -> said.name().equals(extension)));
    }
}
