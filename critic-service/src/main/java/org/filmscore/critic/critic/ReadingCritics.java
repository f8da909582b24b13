package org.filmscore.critic.critic;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.filmscore.service.slug.NewSlugs;
import org.filmscore.service.slug.Slug;

/** Makes critics known, some hundred at once, as they are first seen; those that are known already stay as they are. */
@ApplicationScoped
public class ReadingCritics {

    private final Critics critics;
    private final CriticAnnouncements announcements;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    ReadingCritics(Critics critics, CriticAnnouncements announcements, Clock clock) {
        this.critics = critics;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * @param described each with its key; of several with the same key the first describes it
     * @return by key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Critic> see(Collection<CriticDraft> described) {
        var unknown = new LinkedHashMap<String, CriticDraft>();
        described.forEach(one -> unknown.putIfAbsent(one.key(), one));
        var known = critics.keyed(unknown.keySet());
        unknown.keySet().removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            add(unknown.values(), known);
        }
        return known;
    }

    private void add(Collection<CriticDraft> drafts, Map<String, Critic> known) {
        var wanted = drafts.stream()
                .map(CriticDraft::name)
                .map(name -> Slug.of(name, "critic"))
                .toList();
        var slugs = new NewSlugs(wanted, critics::slugsAmong);
        var added = drafts.stream()
                .map(draft -> described(draft, slugs.next(Slug.of(draft.name(), "critic"))))
                .toList();
        critics.persist(added);
        critics.flush();
        announcements.describedAll(added);
        added.forEach(one -> known.put(one.draft().key(), one));
    }

    private Critic described(CriticDraft draft, String slug) {
        var critic = new Critic(ids.generate(), slug);
        critic.describe(draft, clock.instant());
        return critic;
    }
}
