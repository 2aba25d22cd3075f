package brink.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTest {
  @TempDir Path folder;

  @Test
  void whatIsHeldIsGivenToNobodyElseUntilItIsLetGo() throws IOException {
    Path file = folder.resolve("lock");
    try (Claim claim = Claim.take(file)) {
      assertThat(claim).isNotNull();
      assertThat(claim.isStrong()).isTrue();
      assertThat(Claim.take(file)).isNull();
    }
    assertThat(folder).isEmptyDirectory();
    try (Claim again = Claim.take(file)) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void theFileOfADeadProcessIsTakenOver() throws IOException {
    Path file = Files.createFile(folder.resolve("lock"));
    try (Claim claim = Claim.take(file)) {
      assertThat(claim).isNotNull();
      assertThat(claim.isStrong()).isTrue();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileThatIsNotOursIsLeftAsItIs() throws IOException {
    Path file = Files.writeString(folder.resolve("lock"), "somebody's");
    try (Claim claim = Claim.take(file)) {
      assertThat(claim).isNotNull();
      assertThat(claim.isStrong()).isFalse();
    }
    assertThat(file).hasContent("somebody's");
  }
}
