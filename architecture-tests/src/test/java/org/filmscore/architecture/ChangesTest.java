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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.filmscore.service.idempotency.Idempotent;
import org.filmscore.service.revision.ExpectedRevision;
import org.junit.jupiter.api.Test;

/** How changes over HTTP meet each other, and themselves when they are sent again. */
class ChangesTest {

    private static final DescribedPredicate<JavaMethod> REPLACES_WHAT_IS_THERE = describe(
            "replace what is there",
            method -> Stream.of(PUT.class, PATCH.class, DELETE.class).anyMatch(method::isAnnotatedWith));
    private static final DescribedPredicate<JavaMethod> TAKING_THE_EXPECTED_REVISION = describe(
            "take the revision that the caller has seen",
            method -> method.getRawParameterTypes().stream()
                    .anyMatch(type -> type.isEquivalentTo(ExpectedRevision.class)));
    private static final DescribedPredicate<JavaMethod> CHANGES_NOTHING = describe(
            "say by x-safe that they change nothing",
            method -> method.tryGetAnnotationOfType(Extension.class)
                    .filter(extension -> extension.name().equals("x-safe"))
                    .isPresent());
    private static final DescribedPredicate<JavaMethod> TAKING_A_KEY =
            describe("take an Idempotency-Key", method -> method.isAnnotatedWith(Idempotent.class));

    @Test
    void sayWhichStateTheyMean() {
        var rule = methods().that(REPLACES_WHAT_IS_THERE).should(from(TAKING_THE_EXPECTED_REVISION));

        rule.check(CLASSES);
    }

    @Test
    void mayBeSentAgainUnderAKey() {
        var rule = methods().that().areAnnotatedWith(POST.class).should(from(TAKING_A_KEY.or(CHANGES_NOTHING)));

        rule.check(CLASSES);
    }
}
