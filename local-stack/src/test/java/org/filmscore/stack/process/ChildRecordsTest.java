package org.filmscore.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildRecordsTest {

    @TempDir
    Path directory;

    private Process process;

    @BeforeEach
    void startSomething() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void stopIt() {
        process.destroyForcibly();
    }

    @Test
    void stopsWhatAnEarlierStackHasLeftRunning() {
        new ChildRecords(directory).add("critic-service", process.toHandle());
        var said = new ArrayList<String>();

        new ChildRecords(directory).stopLeftovers(said::add);

        assertThat(process.isAlive()).isFalse();
        assertThat(said).containsExactly("stopping critic-service, which an earlier start has left running");
    }

    @Test
    void leavesAProcessAloneThatHasBeenGivenAnOldId() throws IOException {
        Files.writeString(directory.resolve(Long.toString(process.pid())), "critic-service\n1000000000000");

        new ChildRecords(directory).stopLeftovers(line -> {});

        assertThat(process.isAlive()).isTrue();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void forgetsWhatHasEnded() {
        var records = new ChildRecords(directory);
        records.add("critic-service", process.toHandle());

        records.remove(process.toHandle());

        assertThat(directory).isEmptyDirectory();
    }
}
