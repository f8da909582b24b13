package org.filmscore.catalog.person;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.filmscore.catalog.person.PersonProblems.PersonNotFound;
import org.filmscore.service.identifier.Identifiers;
import org.jdbi.v3.core.Jdbi;

/** The people whom films credit. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    /** In order of name, so that transactions that add the same people never deadlock. */
    private static final String ADD = """
            INSERT INTO people (id, name) SELECT * FROM unnest(:ids, :names) ON CONFLICT (name) DO NOTHING
            """;

    /** The films of an import may credit more people than a statement may have parameters. */
    private static final int MOST_PARAMETERS = 10_000;

    private final Jdbi database;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    People(Jdbi database) {
        this.database = database;
    }

    /** By name; a name that nobody has yet becomes a new person. */
    public Map<String, Person> named(Set<String> names) {
        var known = known(names);
        if (known.size() == names.size()) {
            return known;
        }
        var unknown = new TreeSet<>(names);
        unknown.removeAll(known.keySet());
        database.useHandle(handle -> handle.createUpdate(ADD)
                .bindArray(
                        "ids",
                        UUID.class,
                        unknown.stream().map(name -> ids.generate()).toList())
                .bindArray("names", String.class, List.copyOf(unknown))
                .execute());
        return known(names);
    }

    private Map<String, Person> known(Set<String> names) {
        return names.stream()
                .gather(Gatherers.windowFixed(MOST_PARAMETERS))
                .flatMap(some -> list("name in ?1", some).stream())
                .collect(Collectors.toMap(Person::name, Function.identity()));
    }

    /** @throws PersonNotFound where no person has this id, or the text is not an id */
    Person identifiedBy(String id) {
        return Identifiers.parse(id).flatMap(this::findByIdOptional).orElseThrow(() -> new PersonNotFound(id));
    }
}
