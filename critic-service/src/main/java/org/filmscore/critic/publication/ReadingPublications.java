package org.filmscore.critic.publication;

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

/** Makes publications known, some hundred at once, as they are first seen; those that are known already stay as they are. */
@ApplicationScoped
public class ReadingPublications {

    private final Publications publications;
    private final PublicationAnnouncements announcements;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    ReadingPublications(Publications publications, PublicationAnnouncements announcements, Clock clock) {
        this.publications = publications;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * @param described each with its key; of several with the same key the first describes it
     * @return by key
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Publication> see(Collection<PublicationDraft> described) {
        var unknown = new LinkedHashMap<String, PublicationDraft>();
        described.forEach(one -> unknown.putIfAbsent(one.key(), one));
        var known = publications.keyed(unknown.keySet());
        unknown.keySet().removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            add(unknown.values(), known);
        }
        return known;
    }

    private void add(Collection<PublicationDraft> drafts, Map<String, Publication> known) {
        var wanted = drafts.stream()
                .map(PublicationDraft::name)
                .map(name -> Slug.of(name, "publication"))
                .toList();
        var slugs = new NewSlugs(wanted, publications::slugsAmong);
        var added = drafts.stream()
                .map(draft -> described(draft, slugs.next(Slug.of(draft.name(), "publication"))))
                .toList();
        publications.persist(added);
        publications.flush();
        announcements.describedAll(added);
        added.forEach(one -> known.put(one.draft().key(), one));
    }

    private Publication described(PublicationDraft draft, String slug) {
        var publication = new Publication(ids.generate(), slug);
        publication.describe(draft, clock.instant());
        return publication;
    }
}
