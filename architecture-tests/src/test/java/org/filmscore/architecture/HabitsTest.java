package org.filmscore.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.filmscore.architecture.House.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Date;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Habits of every class. */
class HabitsTest {

    private static final DescribedPredicate<JavaAccess<?>> READING_THE_SYSTEM_TIME =
            DescribedPredicate.describe("the system time is read", access -> isTime(access.getTarget()));

    @Test
    void namesSayWhatAClassIs() {
        var rule = classes()
                .should()
                .haveNameNotMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto|DTO|Common|Base|Abstract\\w*)");

        rule.check(CLASSES);
    }

    @Test
    void failuresAreNamedAfterWhatWentWrong() {
        var rule =
                classes().that().areAssignableTo(Throwable.class).should().haveNameNotMatching(".*(Exception|Error)");

        rule.check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        var rule = noClasses()
                .that()
                .resideOutsideOfPackage("org.filmscore.service.time..")
                .should()
                .accessTargetWhere(READING_THE_SYSTEM_TIME);

        rule.check(CLASSES);
    }

    @Test
    void settingsComeFromMappings() {
        var rule = noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ConfigProperty.class, ConfigProvider.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class);

        rule.check(CLASSES);
    }

    @Test
    void logsGoToTheLoggerOfQuarkus() {
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    @Test
    void nothingIsPrinted() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    private static boolean isTime(AccessTarget target) {
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time") && !takesAClock(target);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" -> owner.isEquivalentTo(Date.class);
            default -> owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system");
        };
    }

    private static boolean takesAClock(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget method
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
