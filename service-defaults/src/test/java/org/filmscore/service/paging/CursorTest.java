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

    private static final List<Class<?>> TYPES = List.of(Integer.class, UUID.class);
    private static final UUID ID = new UUID(1, 2);

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void holdsThePlaceWhereAPageEnded() {
        var written = Cursor.write("list", List.of(42, ID), json);

        assertThat(Cursor.read(written, "list", TYPES, json)).isEqualTo(List.of(42, ID));
    }

    @Test
    void holdsThatAValueWasAbsent() {
        var written = Cursor.write("list", Arrays.asList(null, ID), json);

        assertThat(Cursor.read(written, "list", TYPES, json)).isEqualTo(Arrays.asList(null, ID));
    }

    @Test
    void isOfNoUseForAnotherList() {
        var written = Cursor.write("list", List.of(42, ID), json);

        assertThatThrownBy(() -> Cursor.read(written, "another", TYPES, json)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "[\"list\"]",
                "[\"list\",42]",
                "[\"list\",\"x\",\"y\"]",
                "[\"list\",42,null]",
                "[\"list\",42,42]",
                "[null,42,\"00000000-0000-0001-0000-000000000002\"]",
                "[\"list\",\"1:1:\",42,\"00000000-0000-0001-0000-000000000002\"]",
                "["
            })
    void isRefusedWhereItIsNoPlaceInTheList(String content) {
        var written = Base64.getUrlEncoder().encodeToString(content.getBytes(UTF_8));

        assertThatThrownBy(() -> Cursor.read(written, "list", TYPES, json)).isInstanceOf(InvalidInput.class);
    }
}
