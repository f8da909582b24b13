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
    void resumesFromAPosition() {
        here.add(0, 0, FILM, "a");
        var position = here.now().orElseThrow().read().id();
        here.add(1, 0, FILM, "b");
        here.add(0, 1, FILM, "c");

        assertThat(following(here, position)).containsExactly("b", "c");
    }

    @Test
    void resumesFromThePositionOfAReplicaWithAnotherOrder() {
        var there = begun(new ReplayBuffer(4));
        there.add(1, 0, FILM, "b");
        var position = there.now().orElseThrow().read().id();
        here.add(0, 0, FILM, "a");
        here.add(1, 0, FILM, "b");
        here.add(0, 1, FILM, "c");

        assertThat(following(here, position)).containsExactly("a", "c");
    }

    @Test
    void resumesFromAPositionThatThisReplicaHasNotReached() {
        var there = begun(new ReplayBuffer(4));
        there.add(0, 0, FILM, "a");
        var position = there.now().orElseThrow().read().id();
        var start = here.after(position).orElseThrow();
        here.add(0, 0, FILM, "a");
        here.add(0, 1, FILM, "b");

        assertThat(from(here, start)).containsExactly("b");
    }

    @Test
    void doesNotResumeWhereChangesAreMissing() {
        var position = here.now().orElseThrow().read().id();
        LongStream.range(0, 4).forEach(offset -> here.add(0, offset, FILM, "kept"));
        assertThat(here.after(position)).isPresent();

        here.add(0, 4, FILM, "one too many");

        assertThat(here.after(position)).isEmpty();
        assertThat(here.change(0)).isEmpty();
    }

    @Test
    void doesNotResumeWithAnotherTopic() {
        var position = here.now().orElseThrow().read().id();

        here.begin(TOPIC + 1, new long[] {0, 0}, new long[] {0, 0});

        assertThat(here.after(position)).isEmpty();
        assertThat(here.now()).isPresent();
    }

    @Test
    void doesNotResumeFromFarBeyondTheEndOfTheTopic() {
        assertThat(here.after(new StreamPosition(TOPIC, new long[] {0, 4}).id()))
                .isPresent();
        assertThat(here.after(new StreamPosition(TOPIC, new long[] {0, 5}).id()))
                .isEmpty();
    }

    @Test
    void isNotReadyBeforeTheEndIsReached() {
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

    private static List<String> following(ReplayBuffer scores, String position) {
        return from(scores, scores.after(position).orElseThrow());
    }

    private static List<String> from(ReplayBuffer scores, ResumePoint start) {
        var changes = new ArrayList<String>();
        for (var number = start.next(); scores.has(number); number++) {
            scores.change(number)
                    .filter(start::concerns)
                    .map(one -> one.text().toString())
                    .map(text -> text.substring(text.indexOf("data: ") + "data: ".length())
                            .strip())
                    .ifPresent(changes::add);
        }
        return changes;
    }
}
