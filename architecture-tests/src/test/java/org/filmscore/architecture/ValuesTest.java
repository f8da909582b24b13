package org.filmscore.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.architecture.House.CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Grade reading and score arithmetic are pure: no framework, no database, no clock. */
class ValuesTest {

    private static final String RULE = "org.filmscore.scoring.rule";
    private static final String BAND = "org.filmscore.service.band";
    private static final String CHANGE = "org.filmscore.scoring.change";
    private static final String SCORE = "org.filmscore.scoring.score";
    private static final Set<String> VALUES = Set.of(
            BAND + ".Band",
            BAND + ".Bands",
            BAND + ".Distribution",
            BAND + ".Histogram",
            BAND + ".LargestRemainder",
            RULE + ".Label",
            RULE + ".Mean",
            RULE + ".Metascore",
            RULE + ".MustSee",
            RULE + ".ScoringRules",
            RULE + ".UserScore",
            RULE + ".ShownValue",
            RULE + ".Weight",
            RULE + ".WeightedScore",
            CHANGE + ".Cause",
            CHANGE + ".FilmChange",
            CHANGE + ".Delta",
            SCORE + ".FilmScore",
            SCORE + ".ScoreChange");
    private static final DescribedPredicate<JavaClass> VALUE =
            describe("are values of scoring", type -> isValue(type.getBaseComponentType()));
    private static final DescribedPredicate<JavaClass> PLAIN_JAVA =
            resideInAnyPackage("java.lang..", "java.math..", "java.time..", "java.util..");

    @Test
    void ofScoringArePure() {
        var rule = classes().that(VALUE).should().onlyDependOnClassesThat(VALUE.or(PLAIN_JAVA));

        rule.check(CLASSES);
    }

    @Test
    void ofScoringExist() {
        assertThat(VALUES).allMatch(CLASSES::contain);
    }

    @Test
    void ofGradeReadingArePure() {
        var grades = resideInAnyPackage("org.filmscore.critic.grade..");
        var rule = classes().that(grades).should().onlyDependOnClassesThat(grades.or(PLAIN_JAVA));

        rule.check(CLASSES);
    }

    private static boolean isValue(JavaClass type) {
        return type.getEnclosingClass().map(ValuesTest::isValue).orElseGet(() -> VALUES.contains(type.getName()));
    }
}
