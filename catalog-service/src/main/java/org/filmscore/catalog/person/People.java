package org.filmscore.catalog.person;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.filmscore.service.identifier.Identifiers;
import org.hibernate.Session;

/** Everybody who is credited. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    /** In order of name, so that two films that credit the same new people wait for each other but never deadlock. */
    private static final String MAKE_KNOWN =
            "INSERT INTO people (id, name) SELECT * FROM unnest(?1, ?2) ON CONFLICT (name) DO NOTHING";

    /** By an array, since a few hundred films may credit more than a statement may have parameters. */
    private static final String NAMED = "SELECT * FROM people WHERE name = ANY (?1)";

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    /** By name; whoever is not known yet is from now on. */
    public Map<String, Person> named(Collection<String> names) {
        var known = known(names);
        if (known.size() == names.size()) {
            return known;
        }
        var unknown = new TreeSet<>(names);
        unknown.removeAll(known.keySet());
        session()
                .createNativeMutationQuery(MAKE_KNOWN)
                .setParameter(1, unknown.stream().map(name -> ids.generate()).toArray(UUID[]::new))
                .setParameter(2, unknown.toArray(String[]::new))
                .executeUpdate();
        return known(names);
    }

    private Map<String, Person> known(Collection<String> names) {
        return session()
                .createNativeQuery(NAMED, Person.class)
                .setParameter(1, names.toArray(String[]::new))
                .getResultStream()
                .collect(byName());
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }

    /** @throws PersonNotFound also where this is no id */
    Person identifiedBy(String id) {
        return Identifiers.parse(id).flatMap(this::findByIdOptional).orElseThrow(() -> new PersonNotFound(id));
    }

    private static Collector<Person, ?, Map<String, Person>> byName() {
        return Collectors.toMap(Person::name, Function.identity());
    }
}
