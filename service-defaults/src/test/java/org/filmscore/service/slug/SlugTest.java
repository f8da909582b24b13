package org.filmscore.service.slug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    private static final Set<String> EXISTING = Set.of("heat", "heat-2", "ronin");

    private final List<Collection<String>> queries = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"The Example Gazette, the-example-gazette", "Amélie, amelie", "???, film", "七人の侍, film"})
    void isMadeOfTheLettersAndDigitsOfAName(String name, String slug) {
        assertThat(Slug.of(name, "film")).isEqualTo(slug);
    }

    @Test
    void hasEightyCharactersAtMost() {
        assertThat(Slug.of("a".repeat(300), "film")).isEqualTo("a".repeat(80));
    }

    @Test
    void isNumberedWhereAnotherThingHasIt() {
        assertThat(NewSlugs.one("heat", this::taken)).isEqualTo("heat-3");
        assertThat(NewSlugs.one("casino", this::taken)).isEqualTo("casino");
    }

    @Test
    void isNumberedAmongNewThingsToo() {
        var slugs = new NewSlugs(List.of("ronin", "casino", "casino"), this::taken);

        assertThat(List.of(slugs.next("casino"), slugs.next("ronin"), slugs.next("casino")))
                .containsExactly("casino", "ronin-2", "casino-2");
    }

    @Test
    void isCheckedWithOneQueryForManyThings() {
        var slugs = new NewSlugs(List.of("casino", "thief"), this::taken);
        slugs.next("casino");
        slugs.next("thief");

        assertThat(queries).hasSize(1);
    }

    private Collection<String> taken(Collection<String> slugs) {
        queries.add(List.copyOf(slugs));
        return slugs.stream().filter(EXISTING::contains).toList();
    }
}
