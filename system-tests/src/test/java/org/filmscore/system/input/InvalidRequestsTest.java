package org.filmscore.system.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.filmscore.fuzzer.document.Document;
import org.filmscore.fuzzer.document.Operation;
import org.filmscore.fuzzer.http.Request;
import org.filmscore.fuzzer.input.Attack;
import org.filmscore.fuzzer.input.Fuzzer;
import org.filmscore.system.AtOnce;
import org.filmscore.system.ExclusiveSystemTest;
import org.filmscore.system.Filmscore;
import org.filmscore.system.Fingerprints;
import org.filmscore.system.document.Documents;
import org.junit.jupiter.api.Test;

/** Every operation refuses every invalid request by name, within a second, and changes nothing. */
@ExclusiveSystemTest
class InvalidRequestsTest {

    private static final int CLIENTS = 4;

    private final Filmscore filmscore;
    private final Fuzzer fuzzer;
    private final List<Operation> operations;

    /** All invalid requests to one operation. */
    private record Campaign(Operation operation, Request fitting, List<Attack> attacks) {}

    InvalidRequestsTest(Filmscore filmscore) {
        this.filmscore = filmscore;
        var documents = Documents.of(filmscore);
        fuzzer = Documents.fuzzer(documents, filmscore);
        operations = Document.operations(documents);
    }

    @Test
    void areRefusedAndChangeNothing() throws Exception {
        var campaigns = ofEach(operations, this::campaign);
        var before = Fingerprints.once(filmscore);

        var complaints = ofEach(
                campaigns,
                campaign -> fuzzer.complaints(campaign.operation(), campaign.fitting(), campaign.attacks().stream()));

        System.out.printf("Invalid requests: %s%n", fuzzer.tally());
        assertThat(complaints.stream().flatMap(List::stream)).isEmpty();
        assertThat(Fingerprints.now(filmscore).changesSince(before)).isEmpty();
        assertThat(fuzzer.tally().requests()).isGreaterThan(1_000);
    }

    private Campaign campaign(Operation operation) {
        var fitting = fuzzer.fitting(operation);
        var attacks =
                fuzzer.attacks(operation, fitting).filter(Attack::isInvalid).toList();
        return new Campaign(operation, fitting, attacks);
    }

    private interface Step<S, T> {
        T of(S subject) throws Exception;
    }

    private static <S, T> List<T> ofEach(List<S> subjects, Step<S, T> step) throws Exception {
        var calls = new ArrayList<Callable<T>>();
        subjects.forEach(subject -> calls.add(() -> step.of(subject)));
        return AtOnce.inTurn(CLIENTS, calls);
    }
}
