package org.filmscore.critic.profile;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.filmscore.service.search.SearchText;

/**
 * A publication or a critic. The slug is made of the first name and stays.
 *
 * @param <D> what editors say of it
 */
@MappedSuperclass
public abstract class Profile<D extends Profile.Description> {

    @Id
    private UUID id;

    @Version
    private long revision = 1;

    private String slug;
    private String searchText;
    private Instant changedAt;

    protected Profile() {}

    protected Profile(UUID id, String slug) {
        this.id = id;
        this.slug = slug;
    }

    /** The same description again changes nothing. */
    final void describe(D description, Instant now) {
        if (description.equals(description())) {
            return;
        }
        accept(description);
        searchText = SearchText.of(Stream.of(description.name()));
        changedAt = now;
    }

    protected abstract void accept(D description);

    public abstract D description();

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return description().name();
    }

    public long revision() {
        return revision;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** What editors say of a publication or a critic. */
    public interface Description {

        String name();

        /** The natural key: an id elsewhere; null where there is none. */
        String naturalKey();
    }
}
