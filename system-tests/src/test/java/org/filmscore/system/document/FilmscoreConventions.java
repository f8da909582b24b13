package org.filmscore.system.document;

import static org.filmscore.system.Convergence.converged;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.request.Conventions;
import org.filmscore.system.Filmscore;

/** What the documents of Filmscore do not say: who signs tokens, and which operations create a person, a user or a parked row. */
final class FilmscoreConventions implements Conventions {

    private static final Map<String, Origin> ORIGINS = Map.of(
            "person", new Origin("POST", "/films", "/credits/0/person/id"),
            "user", new Origin("PUT", "/user-reviews/me", "/user/id"),
            "parked", new Origin("POST", "/critic-reviews/import", "/id"));

    private static final Map<String, String> FILLERS = Map.of(
            "listReportedReviews", "reportUserReview",
            "listBans", "banUser",
            "listDecisions", "decideOnUserReview",
            "listParkedReviews", "importCriticReviews");

    private static final Map<String, String> TOPICS = Map.of(
            "catalog-service", "films",
            "critic-service", "critic-reviews",
            "user-review-service", "user-reviews",
            "scoring-service", "film-scores");

    private static final String UNREADABLE_GRADE = "thumbs up";

    private final Filmscore filmscore;

    FilmscoreConventions(Filmscore filmscore) {
        this.filmscore = filmscore;
    }

    @Override
    public String tokenOfNewUser(String... groups) {
        return filmscore.tokenOf("one-of-many-" + UUID.randomUUID(), groups);
    }

    @Override
    public Map<String, Origin> origins() {
        return ORIGINS;
    }

    @Override
    public Map<String, String> fillers() {
        return FILLERS;
    }

    @Override
    public Set<String> uniqueProperties() {
        return Set.of("key", "externalIds");
    }

    @Override
    public Set<String> codes() {
        return Set.of("grade");
    }

    /** A user exists after the first rating. */
    @Override
    public String createdBy(Operation operation) {
        return operation.path().contains("/users/me") ? "/user-reviews/me" : operation.path();
    }

    /**
     * An imported critic review must be parked, because paths name parked rows. Every service republishes, and the topic of
     * the example belongs to one of them.
     */
    @Override
    public ObjectNode body(Operation operation, ObjectNode sample) {
        if (operation.id().equals("republish")) {
            return sample.put("topic", TOPICS.get(operation.document().service()));
        }
        return operation.isImport() && sample.has("grade") ? sample.put("grade", UNREADABLE_GRADE) : sample;
    }

    @Override
    public void await(String what, BooleanSupplier isKnown) {
        converged(what).until(isKnown::getAsBoolean);
    }
}
