package brink.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationFolderTest {
  @TempDir Path folder;
  private Path target;

  @BeforeEach
  void publishAnOldResult() throws IOException {
    target = folder.resolve("c");
    try (Draft draft = Draft.open(target, false)) {
      Files.writeString(draft.file("posterior.csv"), "old");
      Files.writeString(draft.file("only-old.csv"), "old");
      draft.publish(DraftTest.manifest(draft, "posterior.csv"));
    }
  }

  private CalibrationFolder begin(boolean force) throws IOException {
    return CalibrationFolder.begin(target, force, Set.of(), true, Map.of("calibration.yaml", "a"));
  }

  @Test
  void whatIsReplacedStaysUntilTheNewIsWhole() throws IOException {
    try (CalibrationFolder begun = begin(true)) {
      assertThat(target.resolve("posterior.csv")).hasContent("old");
      assertThat(SweepFolder.isFinished(target)).isFalse();
      try (Draft draft = begun.draft()) {
        Files.writeString(draft.file("posterior.csv"), "new");
        assertThat(target.resolve("posterior.csv")).hasContent("old");
        begun.publish(draft, DraftTest.manifest(draft, "posterior.csv"));
      }
      begun.end();
    }
    assertThat(target.resolve("posterior.csv")).hasContent("new");
    assertThat(target.resolve("only-old.csv")).doesNotExist();
    assertThat(target.resolve("journal")).doesNotExist();
    assertThat(SweepFolder.isFinished(target)).isTrue();
    assertThat(ResultsFolder.open(target).manifest().files())
        .containsOnlyKeys("datapackage.json", "posterior.csv");
  }

  @Test
  void oneProcessAloneGoesOnWithIt() throws IOException {
    try (CalibrationFolder begun = begin(true)) {
      assertThat(begun.target()).isEqualTo(target);
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> CalibrationFolder.open(target))
          .withMessageContaining("another process is writing it");
    }
    CalibrationFolder.open(target).close();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> begin(true))
        .withMessageContaining("a calibration was begun here; go on with 'brink resume");
  }

  @Test
  void aFolderCalledJournalThatIsNotOursIsKept() throws IOException {
    Path diary = Files.createDirectories(folder.resolve("notes/journal"));
    Files.writeString(diary.resolve("monday.txt"), "dear diary");
    target = folder.resolve("notes");
    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> begin(false));
    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> begin(true));
    assertThat(diary.resolve("monday.txt")).hasContent("dear diary");
  }
}
