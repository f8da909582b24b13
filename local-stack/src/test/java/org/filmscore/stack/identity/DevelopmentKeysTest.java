package org.filmscore.stack.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DevelopmentKeysTest {

    @TempDir
    Path directory;

    @Test
    void areMadeOnceAndKept() throws Exception {
        var published = Files.readString(DevelopmentKeys.in(directory).publicKeys());

        assertThat(DevelopmentKeys.in(directory).publicKeys()).hasContent(published);
    }

    @Test
    void differFromDirectoryToDirectory() throws Exception {
        var one = DevelopmentKeys.in(directory.resolve("one")).publicKeys();
        var other = DevelopmentKeys.in(directory.resolve("other")).publicKeys();

        assertThat(Files.readString(one)).isNotEqualTo(Files.readString(other));
    }

    @Test
    void keepThePrivateHalfToTheirOwner() throws Exception {
        var keys = DevelopmentKeys.in(directory);

        assertThat(Files.getPosixFilePermissions(directory.resolve("signing-key.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(keys.publicKeys()).content().doesNotContain("\"d\"");
    }

    @Test
    void signTokensThatTheirPublicHalfConfirms() throws Exception {
        var keys = DevelopmentKeys.in(directory);

        var context = check(keys, keys.token(new Identity("ana", "Ana B.", List.of("editor")), Duration.ofHours(8)));

        var claims = context.getJwtClaims();
        assertThat(claims.getSubject()).isEqualTo("ana");
        assertThat(claims.getClaimValueAsString("preferred_username")).isEqualTo("Ana B.");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("editor");
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(8 * 3600);
        assertThat(context.getJoseObjects().getFirst().getKeyIdHeaderValue()).startsWith("development-");
    }

    @Test
    void areToldToThoseWhoCheckTokensWithoutThePrivateHalf() {
        var out = new StringWriter();
        var command = new CommandLine(new KeysCommand(directory)).setOut(new PrintWriter(out));

        assertThat(command.execute()).isZero();

        assertThat(DevelopmentKeys.in(directory).publicKeys())
                .hasContent(out.toString().strip());
        assertThat(out.toString()).contains("\"kid\":\"development-").doesNotContain("\"d\"");
    }

    private static JwtContext check(DevelopmentKeys keys, String token) throws Exception {
        var published = new JsonWebKeySet(Files.readString(keys.publicKeys()));
        return new JwtConsumerBuilder()
                .setExpectedIssuer("https://filmscore.local")
                .setExpectedAudience("filmscore")
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(published.getJsonWebKeys()))
                .build()
                .process(token);
    }
}
