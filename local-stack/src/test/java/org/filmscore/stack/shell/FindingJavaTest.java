package org.filmscore.stack.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell part of {@code ./filmscore} that looks for a JDK. */
class FindingJavaTest {

    @TempDir
    Path directory;

    @Test
    void prefersJavaHome() throws Exception {
        var chosen = aJdk("chosen", "26.0.1");

        assertThat(run("find_java; echo \"$JAVA_HOME\"", chosen)).isEqualTo(chosen.toString());
    }

    @Test
    void passesOverAJavaHomeThatIsTooOld() throws Exception {
        var old = aJdk("old", "17.0.15");

        assertThat(run("find_java; echo \"$JAVA_HOME\"", old)).isNotEmpty().isNotEqualTo(old.toString());
    }

    @Test
    void tellsOldFromNew() throws Exception {
        assertThat(isNewEnough(aJdk("a", "25"))).isTrue();
        assertThat(isNewEnough(aJdk("b", "25.0.3"))).isTrue();
        assertThat(isNewEnough(aJdk("c", "24.0.2"))).isFalse();
        assertThat(isNewEnough(aJdk("d", "1.8.0_452"))).isFalse();
    }

    @Test
    void doesNotTakeAJavaWithoutACompiler() throws Exception {
        var runtime = aJdk("runtime", "25.0.3");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(isNewEnough(runtime)).isFalse();
    }

    @Test
    void saysWhatToDoWhereThereIsNone() throws Exception {
        var said = run("wanted_java=999; (find_java) 2>&1 || echo failed", aJdk("old", "17"));

        assertThat(said)
                .contains("needs a JDK 999 or newer")
                .contains("JAVA_HOME")
                .endsWith("failed");
    }

    private boolean isNewEnough(Path jdk) throws Exception {
        return run("is_new_enough '" + jdk + "' && echo yes || echo no", jdk).equals("yes");
    }

    private Path aJdk(String name, String version) throws IOException {
        var jdk = directory.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        for (var program : new String[] {"java", "javac"}) {
            Files.writeString(jdk.resolve("bin").resolve(program), "#!/bin/sh\n");
            jdk.resolve("bin").resolve(program).toFile().setExecutable(true);
        }
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private static String run(String script, Path javaHome) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("bash", "-c", "set -euo pipefail; . shell/java.sh; " + script);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        builder.redirectErrorStream(true);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return output;
    }
}
