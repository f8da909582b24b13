package org.filmscore.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

class TestServersTest {

    private final Map<String, String> settings = new TestServers().start();

    @Test
    void givesEachServiceADatabaseItMayEnter() throws Exception {
        var url = settings.get("quarkus.datasource.jdbc.url");
        var username = settings.get("quarkus.datasource.username");

        try (var connection = DriverManager.getConnection(url, username, settings.get("quarkus.datasource.password"))) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void startsTheServersOnce() {
        assertThat(new TestServers().start()).isEqualTo(settings);
    }

    @Test
    void showsWhatIsInATopic() {
        var topic = Topic.named("shown").made(3);
        topic.send("heat", "{}", Map.of("ce_type", "FilmPublished"));
        topic.send("alien", null, Map.of());

        assertThat(topic.records()).extracting(ConsumerRecord::key).containsExactlyInAnyOrder("heat", "alien");
        assertThat(Topic.named("not there").records()).isEmpty();
    }

    @Test
    void keepsRecordsWhileTheBrokerIsAway() {
        var topic = Topic.named("kept").made(1);
        topic.send("heat", "{}", Map.of());

        TestServers.stopBroker();
        TestServers.startBroker();

        assertThat(topic.records()).hasSize(1);
    }

    @Test
    void makesTokensThatTheKeysConfirm() throws Exception {
        var claims = checks().processToClaims(Tokens.of("ana").in("editor").signed());

        assertThat(claims.getSubject()).isEqualTo("ana");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("editor");
    }

    @Test
    void makesTokensThatNobodyShouldAccept() throws Exception {
        assertRefused(Tokens.of("ana").expired().signed());
        assertRefused(Tokens.of("ana").issuedBy("https://elsewhere.example").signed());
        assertRefused(Tokens.of("ana").meantFor("elsewhere").signed());
        assertRefused(Tokens.of("ana").signedByAnotherKey());
        assertRefused(Tokens.of("ana").signedWithThePublicKey());
        assertRefused(Tokens.of("ana").unsigned());
    }

    private void assertRefused(String token) throws Exception {
        var checks = checks();
        assertThatThrownBy(() -> checks.processToClaims(token)).isInstanceOf(InvalidJwtException.class);
    }

    private JwtConsumer checks() throws Exception {
        var keys = new JsonWebKeySet(Files.readString(Path.of(settings.get("filmscore.identity.keys"))));
        return new JwtConsumerBuilder()
                .setExpectedIssuer("https://filmscore.local")
                .setExpectedAudience("filmscore")
                .setRequireExpirationTime()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .build();
    }
}
