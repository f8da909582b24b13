package org.filmscore.stack.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the stack, none of its processes outlives it. */
class OrphansTest {

    private static final int DISK_MIB = 64;

    @TempDir
    Path home;

    @Test
    void endWithAKilledStack() throws Exception {
        var stack = RunningStack.in(home);
        assertThat(stack.descendants().count()).isGreaterThan(6);

        stack.kill();

        stack.awaitEndOfDescendants();
    }

    @Test
    void endWithAStackWhoseDataDirectoryVanishes() throws Exception {
        var stack = RunningStack.in(home);

        Files.move(stack.data(), home.resolve("elsewhere"));

        assertThat(stack.awaitExit()).isEqualTo(1);
        assertThat(stack.terminal()).contains("The data directory has vanished");
        stack.awaitEndOfDescendants();
    }

    @Test
    void surviveAFullDiskOfKafka() throws Exception {
        var disk = Files.createDirectories(home.resolve(".filmscore/data/kafka"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(DISK_MIB), "tmpfs", disk.toString()),
                "Only root can mount a small disk");
        try (var stack = RunningStack.in(home)) {
            stack.createTopic();
            run("sh", "-c", "cat /dev/zero >'%s/filler'".formatted(disk));
            assertThatThrownBy(() -> stack.send(new byte[900_000])).isNotNull();

            stack.awaitLine("Its disk is full.", 1);
            Files.delete(disk.resolve("filler"));
            stack.awaitLine("Kafka is ready again", 1);
            stack.send(new byte[900_000]);

            assertThat(stack.records()).isPositive();
        } finally {
            run("umount", disk.toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
