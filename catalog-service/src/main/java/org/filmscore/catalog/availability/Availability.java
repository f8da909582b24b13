package org.filmscore.catalog.availability;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where a film can be watched; without offers, at revision 0, until an editor writes some. */
@Entity
@Table(name = "availability")
class Availability {

    @Id
    private UUID filmId;

    @Version
    private long revision;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "offers", joinColumns = @JoinColumn(name = "film_id"))
    @OrderColumn(name = "position")
    private List<Offer> offers = new ArrayList<>();

    private Instant changedAt;

    protected Availability() {}

    Availability(UUID filmId) {
        this.filmId = filmId;
    }

    /**
     * Replaces all offers.
     *
     * @return whether they differ
     */
    boolean replace(List<Offer> newOffers, Instant now) {
        if (offers.equals(newOffers)) {
            return false;
        }
        // Revisions count from 1; Hibernate counts the later ones.
        revision = Math.max(revision, 1);
        offers.clear();
        offers.addAll(newOffers);
        changedAt = now;
        return true;
    }

    UUID filmId() {
        return filmId;
    }

    long revision() {
        return revision;
    }

    List<Offer> offers() {
        return List.copyOf(offers);
    }
}
