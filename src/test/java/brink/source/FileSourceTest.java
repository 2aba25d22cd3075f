package brink.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourceTest {
  @TempDir private Path folder;

  private final Problems problems = new Problems();

  private SourceFile open(String reference, Location from) {
    return new FileSource(folder).open(reference, from, problems);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void filesAreFoundRelativeToTheFileThatNamesThem() throws IOException {
    write("a/b.yaml", "b: 1");
    write("c.yaml", "c: 1");
    assertThat(open("b.yaml", new Location("a/x.yaml", 1, 1)))
        .isEqualTo(new SourceFile("a/b.yaml", "b: 1"));
    assertThat(open("../c.yaml", new Location("a/x.yaml", 1, 1)))
        .isEqualTo(new SourceFile("c.yaml", "c: 1"));
    assertThat(open("c.yaml", null)).isEqualTo(new SourceFile("c.yaml", "c: 1"));
    assertThat(open("c.yaml", Location.whole("--set #1"))).isNotNull();
    assertThat(open(folder.resolve("c.yaml").toString(), new Location("a/x.yaml", 1, 1)))
        .isNotNull();
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void whatIsNotOnDiskIsLookedUpAmongTheShippedFiles() {
    SourceFile baseline = open("scenarios/baseline.yaml", null);
    assertThat(baseline.name()).isEqualTo("shipped:scenarios/baseline.yaml");
    assertThat(open("../seeds/acts.yaml", new Location(baseline.name(), 1, 1)).name())
        .isEqualTo("shipped:seeds/acts.yaml");
    assertThat(open("baseline.yaml", new Location("scenarios/mine.yaml", 1, 1)).name())
        .isEqualTo("shipped:scenarios/baseline.yaml");
    assertThat(open("scenarios/baseline.yaml", new Location("elsewhere/mine.yaml", 1, 1)).name())
        .isEqualTo("shipped:scenarios/baseline.yaml");
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void onlyScenariosAndSeedsAreShipped() {
    assertThat(open("brink/source/Binder.class", null)).isNull();
    assertThat(open("scenarios/../brink/source/Binder.class", null)).isNull();
    assertThat(problems.list()).hasSize(2);
  }

  @Test
  void missingFileNamesTheNearest() throws IOException {
    write("a/base.yaml", "b: 1");
    assertThat(open("bsae.yaml", new Location("a/x.yaml", 2, 10))).isNull();
    assertThat(open("nothing/at/all.yaml", null)).isNull();
    assertThat(open("nul\0", null)).isNull();
    assertThat(Sources.lines(problems))
        .containsExactly(
            "a/x.yaml:2:10: there is no file \"bsae.yaml\"; did you mean \"base.yaml\"?",
            "there is no file \"nothing/at/all.yaml\"",
            "\"nul \" is not the name of a file");
  }

  @Test
  void folderIsRefused() {
    assertThat(open(".", null)).isNull();
    assertThat(Sources.lines(problems)).containsExactly("\".\" is a folder, not a file");
  }

  @Test
  void hundredMegabytesAreRefusedUnread() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge.yaml").toFile(), "rw")) {
      file.setLength(100L * 1024 * 1024);
    }
    assertThat(open("huge.yaml", null)).isNull();
    assertThat(Sources.lines(problems))
        .containsExactly(
            "huge.yaml: the file is larger than 4 MiB (104857600 bytes or more);"
                + " a file of this kind is small");
  }
}
