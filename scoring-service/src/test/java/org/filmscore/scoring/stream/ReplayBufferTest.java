package org.filmscore.scoring.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReplayBufferTest {

    private static final int TOPIC = 7;
    private static final UUID FILM = new UUID(1, 2);

    private final ReplayBuffer here = begun(new ReplayBuffer(4));

    @Test
    void goOnWhereSomebodyWas() {
        here.add(0, 0, FILM, "a");
        var had = here.now().orElseThrow().read().id();
        here.add(1, 0, FILM, "b");
        here.add(0, 1, FILM, "c");

        assertThat(following(here, had)).containsExactly("b", "c");
    }

    @Test
    void goOnWhereSomebodyWasElsewhereWhateverTheOrderThere() {
        var there = begun(new ReplayBuffer(4));
        there.add(1, 0, FILM, "b");
        var had = there.now().orElseThrow().read().id();
        here.add(0, 0, FILM, "a");
        here.add(1, 0, FILM, "b");
        here.add(0, 1, FILM, "c");

        assertThat(following(here, had)).containsExactly("a", "c");
    }

    @Test
    void goOnWithWhatIsNotReadHereYet() {
        var there = begun(new ReplayBuffer(4));
        there.add(0, 0, FILM, "a");
        var had = there.now().orElseThrow().read().id();
        var place = here.after(had).orElseThrow();
        here.add(0, 0, FILM, "a");
        here.add(0, 1, FILM, "b");

        assertThat(from(here, place)).containsExactly("b");
    }

    @Test
    void sayWhereSomethingIsMissing() {
        var had = here.now().orElseThrow().read().id();
        LongStream.range(0, 4).forEach(offset -> here.add(0, offset, FILM, "kept"));
        assertThat(here.after(had)).isPresent();

        here.add(0, 4, FILM, "one too many");

        assertThat(here.after(had)).isEmpty();
        assertThat(here.told(0)).isEmpty();
    }

    @Test
    void doNotGoOnWithAnotherTopic() {
        var had = here.now().orElseThrow().read().id();

        here.begin(TOPIC + 1, new long[] {0, 0}, new long[] {0, 0});

        assertThat(here.after(had)).isEmpty();
        assertThat(here.now()).isPresent();
    }

    @Test
    void doNotGoOnFromFarBehindTheEndOfTheTopic() {
        assertThat(here.after(new StreamPosition(TOPIC, new long[] {0, 4}).id()))
                .isPresent();
        assertThat(here.after(new StreamPosition(TOPIC, new long[] {0, 5}).id()))
                .isEmpty();
    }

    @Test
    void areNoNewsBeforeTheEndIsReached() {
        var starting = new ReplayBuffer(4);
        assertThat(starting.now()).isEmpty();
        starting.begin(TOPIC, new long[] {3, 0}, new long[] {5, 0});
        starting.add(0, 3, FILM, "old");
        assertThat(starting.now()).isEmpty();

        starting.passed(0, 5);

        assertThat(starting.now()).isPresent();
    }

    private static ReplayBuffer begun(ReplayBuffer scores) {
        scores.begin(TOPIC, new long[] {0, 0}, new long[] {0, 0});
        return scores;
    }

    private static List<String> following(ReplayBuffer scores, String had) {
        return from(scores, scores.after(had).orElseThrow());
    }

    private static List<String> from(ReplayBuffer scores, ResumePoint place) {
        var told = new ArrayList<String>();
        for (var number = place.next(); scores.has(number); number++) {
            scores.told(number)
                    .filter(place::concerns)
                    .map(one -> one.text().toString())
                    .map(text -> text.substring(text.indexOf("data: ") + "data: ".length())
                            .strip())
                    .ifPresent(told::add);
        }
        return told;
    }
}
