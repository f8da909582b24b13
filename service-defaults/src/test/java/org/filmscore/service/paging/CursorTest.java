package org.filmscore.service.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.filmscore.service.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final List<SortKey> KEYS =
            List.of(SortKey.by("score", "s", Integer.class), SortKey.by("id", "id", UUID.class));
    private static final UUID ID = new UUID(1, 2);
    private static final Moment BEGAN = new Moment("795:799:795,797");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void holdsThePlaceWhereAPageEnded() {
        var written = new Cursor("list", BEGAN, List.of(42, ID)).written(json);

        assertThat(Cursor.read(written, "list", KEYS, json).place()).isEqualTo(List.of(42, ID));
    }

    @Test
    void holdsWhenTheReadingBegan() {
        var written = new Cursor("list", BEGAN, List.of(42, ID)).written(json);

        assertThat(Cursor.read(written, "list", KEYS, json).began()).isEqualTo(BEGAN);
    }

    @Test
    void holdsThatAValueWasAbsent() {
        var written = new Cursor("list", BEGAN, Arrays.asList(null, ID)).written(json);

        assertThat(Cursor.read(written, "list", KEYS, json).place()).isEqualTo(Arrays.asList(null, ID));
    }

    @Test
    void isOfNoUseForAnotherList() {
        var written = new Cursor("list", BEGAN, List.of(42, ID)).written(json);

        assertThatThrownBy(() -> Cursor.read(written, "another", KEYS, json)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "[\"list\"]",
                "[\"list\",\"1:1:\",42]",
                "[\"list\",\"1:1:\",\"x\",\"y\"]",
                "[\"list\",\"1:1:\",42,null]",
                "[\"list\",\"1:1\",42,\"00000000-0000-0001-0000-000000000002\"]",
                "[\"list\",\"2:1:\",42,\"00000000-0000-0001-0000-000000000002\"]",
                "[\"list\",\"1:3:3\",42,\"00000000-0000-0001-0000-000000000002\"]",
                "[\"list\",\"1:5:3,2\",42,\"00000000-0000-0001-0000-000000000002\"]",
                "[\"list\",null,42,\"00000000-0000-0001-0000-000000000002\"]",
                "["
            })
    void isRefusedWhereItWasTamperedWith(String content) {
        var written = Base64.getUrlEncoder().encodeToString(content.getBytes(UTF_8));

        assertThatThrownBy(() -> Cursor.read(written, "list", KEYS, json)).isInstanceOf(InvalidInput.class);
    }
}
