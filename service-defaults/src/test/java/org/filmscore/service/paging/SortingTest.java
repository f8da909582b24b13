package org.filmscore.service.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.filmscore.service.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortingTest {

    private final Sorting sorting = new Sorting(
            SortKey.by("id", "f.id", UUID.class),
            "title",
            SortKey.by("title", "f.title", String.class),
            SortKey.by("metascore", "s.metascore", Integer.class));

    @Test
    void readsKeysWithTheirDirectionsAndEndsWithTheId() {
        assertThat(sorting.read("-metascore,title"))
                .extracting(SortKey::orderBy)
                .containsExactly("s.metascore desc nulls last", "f.title asc nulls last", "f.id asc nulls last");
    }

    @Test
    void usesItsOwnUnlessGiven() {
        assertThat(sorting.read(null)).extracting(SortKey::name).containsExactly("title", "id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "title,", ",", "--title", "+title", "title,-title", "id", "f.title", "title desc"})
    void refusesWhatItDoesNotKnow(String sort) {
        assertThatThrownBy(() -> sorting.read(sort)).isInstanceOf(InvalidInput.class);
    }
}
