package org.filmscore.userreview;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.filmscore.testing.CommittedDocument;
import org.filmscore.testing.TestServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class DocumentTest {

    @Test
    void isCommittedAsServed() throws IOException {
        new CommittedDocument("user-review-service").assertIsServed();
    }
}
