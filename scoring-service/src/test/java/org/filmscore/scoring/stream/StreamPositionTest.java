package org.filmscore.scoring.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamPositionTest {

    static Stream<long[]> offsets() {
        var random = new Random(7);
        return Stream.concat(
                Stream.of(new long[] {0}, new long[] {127, 128, 16_383, 16_384}, new long[] {Long.MAX_VALUE, 0, 1}),
                Stream.generate(() ->
                                random.longs(12, 0, 1L << random.nextInt(1, 63)).toArray())
                        .limit(100));
    }

    @ParameterizedTest
    @MethodSource("offsets")
    void isReadFromItsId(long... offsets) {
        var read = StreamPosition.of(new StreamPosition(-42, offsets).id(), offsets.length)
                .orElseThrow();

        assertThat(read.topic()).isEqualTo(-42);
        assertThat(read.offsets()).containsExactly(offsets);
    }

    @Test
    void isShortEnoughToBeSentWithEveryEvent() {
        var busy = new long[12];
        Arrays.fill(busy, 1_000_000);

        assertThat(new StreamPosition(1, busy).id()).hasSizeLessThan(60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "AAAAAAAA", "no id at all", "AAAAAAAAAAAAAAAAAAAAAAAAAA", "\u0000", "AAAAAP__________8"
            })
    void isNotReadFromAnythingElse(String id) {
        assertThat(StreamPosition.of(id, 3)).isEmpty();
    }
}
