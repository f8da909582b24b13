package org.filmscore.critic.profile;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.filmscore.events.Event;
import org.filmscore.reconciliation.OwnedState;
import org.filmscore.reconciliation.Subjects;
import org.filmscore.service.revision.ExpectedRevision;
import org.filmscore.service.slug.NewSlugs;
import org.filmscore.service.slug.Slug;
import org.filmscore.service.transaction.RetryOnConflict;

/** Adds publications or critics and changes them. Each change is published with its transaction. */
public abstract class DescribingProfiles<P extends Profile<D>, D extends Profile.Description> implements OwnedState {

    private final Class<P> type;
    private final Profiles<P> profiles;
    private final ProfileAnnouncements announcements;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    protected DescribingProfiles(Class<P> type, Profiles<P> profiles, ProfileAnnouncements announcements, Clock clock) {
        this.type = type;
        this.profiles = profiles;
        this.announcements = announcements;
        this.clock = clock;
    }

    protected abstract P create(UUID id, String slug);

    /** The event that carries the state of the profile. */
    protected abstract Event described(P profile);

    @Override
    public List<Event> events(Subjects subjects) {
        return subjects.of(type, profiles.getEntityManager()).stream()
                .map(this::described)
                .toList();
    }

    @Transactional
    @RetryOnConflict
    public P add(D description) {
        var profile = create(ids.generate(), NewSlugs.one(slug(description), profiles::slugsAmong));
        describe(profile, description);
        profiles.persistAndFlush(profile);
        announcements.changed(List.of(profile), this::described);
        return profile;
    }

    /** A description that changes nothing makes no revision and no event. */
    @Transactional
    @RetryOnConflict
    public P replace(String name, ExpectedRevision expected, D description) {
        var profile = profiles.named(name);
        var before = profile.revision();
        describe(profile, description);
        profiles.flush();
        if (profile.revision() != before) {
            expected.check(before);
            announcements.changed(List.of(profile), this::described);
        }
        return profile;
    }

    /**
     * Adds those whose key is unknown; those that exist stay as they are.
     *
     * @param described each with its key; the first of several with the same key counts
     * @return all of them, by key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, P> addUnknown(Collection<D> described) {
        var unknown = new LinkedHashMap<String, D>();
        described.forEach(one -> unknown.putIfAbsent(one.naturalKey(), one));
        var known = profiles.keyed(unknown.keySet());
        unknown.keySet().removeAll(known.keySet());
        addAll(unknown.values()).forEach(one -> known.put(one.description().naturalKey(), one));
        return known;
    }

    private Collection<P> addAll(Collection<D> descriptions) {
        var wanted = descriptions.stream().map(this::slug).toList();
        var slugs = new NewSlugs(wanted, profiles::slugsAmong);
        var added = descriptions.stream()
                .map(one -> {
                    var profile = create(ids.generate(), slugs.next(slug(one)));
                    profile.describe(one, clock.instant());
                    return profile;
                })
                .toList();
        profiles.persist(added);
        profiles.flush();
        announcements.changed(added, this::described);
        return added;
    }

    private void describe(P profile, D description) {
        profiles.refuseKeyOfAnother(profile.id(), description.naturalKey());
        profile.describe(description, clock.instant());
    }

    private String slug(D description) {
        return Slug.of(description.name(), profiles.kind());
    }
}
