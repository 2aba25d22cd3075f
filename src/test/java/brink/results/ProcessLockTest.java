package brink.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLockTest {
  @TempDir Path folder;

  @Test
  void whatIsHeldIsGivenToNobodyElseUntilItIsLetGo() throws IOException {
    Path file = folder.resolve("lock");
    try (ProcessLock claim = ProcessLock.take(file)) {
      assertThat(claim).isNotNull();
      assertThat(claim.isStrong()).isTrue();
      assertThat(ProcessLock.take(file)).isNull();
    }
    assertThat(folder).isEmptyDirectory();
    try (ProcessLock again = ProcessLock.take(file)) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void theFileOfADeadProcessIsTakenOver() throws IOException {
    Path file = Files.createFile(folder.resolve("lock"));
    try (ProcessLock claim = ProcessLock.take(file)) {
      assertThat(claim).isNotNull();
      assertThat(claim.isStrong()).isTrue();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatIsNotOursIsLeftAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("lock"), "somebody's");
    try (ProcessLock claim = ProcessLock.take(file)) {
      assertThat(claim).isNotNull();
      assertThat(claim.isStrong()).isFalse();
    }
    assertThat(file).hasContent("somebody's");
  }
}
