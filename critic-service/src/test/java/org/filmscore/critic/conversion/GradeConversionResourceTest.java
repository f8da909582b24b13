package org.filmscore.critic.conversion;

import static org.filmscore.critic.fixture.Callers.anyone;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class GradeConversionResourceTest {

    @Test
    void saysTheScoreOfAGradeAndTheRule() {
        anyone().body("""
                        {"grade": "B+", "scale": "LETTER"}""")
                .post("/grades/conversions")
                .then()
                .statusCode(200)
                .body("grade", equalTo("B+"))
                .body("score", equalTo(83))
                .body("band", equalTo("POSITIVE"))
                .body("rule", equalTo("B+ in the table of letters"));
    }

    @Test
    void needsNoScaleWhereTheGradeSaysWhatItIsOutOf() {
        anyone().body("""
                        {"grade": "2/5"}""")
                .post("/grades/conversions")
                .then()
                .statusCode(200)
                .body("score", equalTo(40))
                .body("band", equalTo("MIXED"));
    }

    @ParameterizedTest
    @CsvSource({
        "'3', 'it names no maximum, and the publication has no scale'",
        "'6/5', 'it is below zero or above its maximum'",
        "'Recommended', 'this notation of a grade is unknown'",
        "' ', 'the grade is blank'"
    })
    void refusesAGradeByName(String grade, String reason) {
        anyone().body("""
                        {"grade": "%s"}""".formatted(grade))
                .post("/grades/conversions")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/grade-unreadable"))
                .body("violations.pointer", contains("/grade"))
                .body("violations.message", contains(reason));
    }

    @Test
    void wantsAGrade() {
        anyone().body("{}")
                .post("/grades/conversions")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"))
                .body("violations.pointer", contains("/grade"));
    }
}
