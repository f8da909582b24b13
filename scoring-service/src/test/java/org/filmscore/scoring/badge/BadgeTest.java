package org.filmscore.scoring.badge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.filmscore.scoring.Facts.fourCriticsGiving;
import static org.filmscore.scoring.Facts.rating;
import static org.filmscore.scoring.Publishing.publish;
import static org.filmscore.scoring.ServiceUnderTest.eventually;
import static org.filmscore.scoring.ServiceUnderTest.scoreOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.Color;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.filmscore.events.FilmPublished;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class BadgeTest {

    private final UUID id = UUID.randomUUID();
    private final FilmPublished film =
            new FilmPublished(id, 1, "film-" + id, "<Tom & \"Jerry's\"> \u0001", 2012, null, List.of());

    @ParameterizedTest
    @CsvSource({
        "83, 83 / 100 · Universal acclaim, #1a7f37",
        "55, 55 / 100 · Mixed or average reviews, #8a5a00",
        "0, 0 / 100 · Overwhelming dislike, #b42318"
    })
    void showsTheMetascoreAsTextAndColour(int score, String shown, String colour) throws Exception {
        publish(film);
        publish(fourCriticsGiving(score, film));
        eventually(
                () -> assertThat(scoreOf(film).getInt("metascore.scoredCount")).isEqualTo(4));

        var badge = badge("");

        assertThat(texts(badge, "text")).containsExactly("Metascore", shown);
        assertThat(badge.getAttribute("role")).isEqualTo("img");
        assertThat(texts(badge, "title"))
                .containsExactly(badge.getAttribute("aria-label"))
                .containsExactly("Metascore of <Tom & \"Jerry's\"> \uFFFD: "
                        + shown.replace(" / ", " out of ").replace(" · ", ", "));
        assertThat(fills(badge)).contains(colour);
        assertThat(fills(badge)).allMatch(fill -> fill.equals("#fff") || contrastToWhite(fill) >= 4.5);
    }

    @Test
    void showsTheUserScoreOnItsOwnScale() throws Exception {
        publish(film);
        publish(Stream.of(5, 6, 8, 8).map(rating -> rating(rating, film)));
        eventually(
                () -> assertThat(scoreOf(film).getInt("userScore.ratingCount")).isEqualTo(4));

        assertThat(texts(badge("?of=USER_SCORE"), "text"))
                .containsExactly("User score", "6.8 / 10 · Generally favorable reviews");
    }

    @Test
    void showsThatAScoreIsToBeDetermined() throws Exception {
        publish(film);
        eventually(() -> scoreOf(film));

        var badge = badge("?of=METASCORE");

        assertThat(texts(badge, "text")).containsExactly("Metascore", "TBD");
        assertThat(badge.getAttribute("aria-label")).endsWith("to be determined, needs 4 more critic reviews");
        assertThat(fills(badge)).allMatch(fill -> fill.equals("#fff") || contrastToWhite(fill) >= 4.5);
    }

    @Test
    void isCachedUntilTheScoreChanges() {
        publish(film);
        eventually(() -> scoreOf(film));
        var first = given().get(path(""));
        assertThat(first.contentType()).isEqualTo("image/svg+xml");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");

        given().header("If-None-Match", first.header("ETag"))
                .get(path(""))
                .then()
                .statusCode(304);
        publish(fourCriticsGiving(70, film));

        eventually(() -> given().header("If-None-Match", first.header("ETag"))
                .get(path(""))
                .then()
                .statusCode(200));
    }

    @Test
    void isNotFoundForAnUnknownFilmAndRefusedForAnUnknownScore() {
        given().get(path("")).then().statusCode(404).body("type", endsWith("/film-not-found"));
        given().get(path("?of=CRITICS")).then().statusCode(400).body("violations[0].parameter", equalTo("of"));
        given().accept("application/json").get(path("")).then().statusCode(406);
    }

    private String path(String query) {
        return "/api/v1/films/" + id + "/score/badge.svg" + query;
    }

    private Element badge(String query) throws Exception {
        var svg = given().get(path(query)).then().statusCode(200).extract().asString();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static List<String> texts(Element svg, String element) {
        var found = svg.getElementsByTagName(element);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> found.item(i).getTextContent())
                .toList();
    }

    private static List<String> fills(Element svg) {
        var found = svg.getElementsByTagName("*");
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> ((Element) found.item(i)).getAttribute("fill"))
                .filter(fill -> !fill.isEmpty())
                .toList();
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrastToWhite(String colour) {
        var rgb = Color.decode(colour).getRGBColorComponents(null);
        var linear = DoubleStream.of(rgb[0], rgb[1], rgb[2])
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
        return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05);
    }
}
