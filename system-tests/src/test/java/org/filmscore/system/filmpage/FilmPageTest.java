package org.filmscore.system.filmpage;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.filmscore.system.Filmscore;
import org.filmscore.system.SystemTest;
import org.junit.jupiter.api.Test;

/** The API has everything that a film page shows. */
@SystemTest
class FilmPageTest {

    private static final String PAGE = """
            On DVD: Now
            On Blu-ray: Now
            Streaming at Example Video: Soon, from 2199-05-01
            To rent: Unannounced
            Featured critic: Ida Quill, Goes to the movies for a living.
            A lesson in earnestness. Read full review: https://example.org/gazette
            Metascore 42 out of 100: Mixed or average reviews, based on 34 critic reviews
            Positive 8, mixed 18, negative 8 out of 34
            85 Gazette, by Ida Quill, 2012-09-25
                So says the Gazette. Read it: https://example.org/gazette
                Provided by Example Review Index
            80 Journal, 2012-09-25
                So says the Journal. Read it: https://example.org/journal
                Provided by Example Review Index
            Negative alone:
            14 Paper, 2012-09-25
                So says the Paper. Read it: https://example.org/paper
                Provided by Example Review Index
            See all 36
            User score 6.5 out of 10: Generally favorable reviews, based on 13 ratings
            Positive 2, mixed 1, negative 2 out of 5 reviews
            9 by fan, TODAY: %s
                Read on: 919 characters
                Helpful to 3, not to 1
            6 by fan, TODAY: SPOILER In the end they win.
                Helpful to 1, not to 0
            10 by fan, TODAY: Again!
                Helpful to 0, not to 0
            7 by fan, TODAY: rated without a word
            OK for kids 9+: Uplifting school drama with some peril.
            A teacher treats a child cruelly.
            Talk about: What makes a good teacher?
            Talk about: Who decides what a school is for?
            GOOD_STUFF MESSAGES 4/5: Persistence pays.
            GOOD_STUFF ROLE_MODELS 5/5: Two mothers who do not give up.
            WATCH_OUT VIOLENCE 0/5: None to be seen.
            WATCH_OUT SEX 1/5: One kiss.
            WATCH_OUT LANGUAGE 2/5: A curse or two.
            WATCH_OUT CONSUMERISM 0/5: A brand of soda.
            WATCH_OUT DRINKING_DRUGS_SMOKING 1/5: Wine at dinner.
            Provided by Example Families
            """.formatted(Premiere.SENTENCE.repeat(6) + "The first act takes its");

    private final Filmscore filmscore;

    FilmPageTest(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @Test
    void showsEverythingThatReviewSitesShow() {
        var begun = LocalDate.now(UTC);
        var film = new Premiere(filmscore).created();

        var page = new FilmPage(filmscore, film.slug()).written();

        assertThat(plain(page, begun)).isEqualTo(PAGE);
    }

    /** Removes the suffixes that make names unique, and the day of the run. */
    private static String plain(String page, LocalDate begun) {
        return page.replaceAll("-\\d{13}", "")
                .replace(begun.toString(), "TODAY")
                .replace(LocalDate.now(UTC).toString(), "TODAY");
    }
}
