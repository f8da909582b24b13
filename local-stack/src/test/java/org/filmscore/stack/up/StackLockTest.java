package org.filmscore.stack.up;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLockTest {

    @TempDir
    Path directory;

    @Test
    void saysWhoRunsHereAlready() {
        try (var lock = StackLock.take(directory)) {
            assertThatThrownBy(() -> StackLock.take(directory))
                    .hasMessageContaining("already running here, as process "
                            + ProcessHandle.current().pid());
            assertThatCode(lock::close).doesNotThrowAnyException();
        }
    }

    @Test
    void isFreeAgainAfterTheOther() {
        StackLock.take(directory).close();

        assertThatCode(() -> StackLock.take(directory).close()).doesNotThrowAnyException();
    }
}
