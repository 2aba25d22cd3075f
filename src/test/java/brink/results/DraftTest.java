package brink.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {
  @TempDir Path folder;

  static Manifest manifest(Draft draft) throws IOException {
    return manifest(draft, "runs.csv");
  }

  static Manifest manifest(Draft draft, String table) throws IOException {
    return new Manifest(
        Manifest.FORMAT,
        "sample",
        "ab",
        "-9223372036854775808",
        0,
        3,
        1,
        1,
        1,
        true,
        List.of(1L),
        "cd",
        table,
        "0.1.0",
        "17",
        "Linux",
        "2024-09-25T00:00:00Z",
        List.of("run", "sample.yaml"),
        2,
        draft.digests());
  }

  private ResultsFolder publish(Path target, boolean force, String text) throws IOException {
    try (Draft draft = Draft.open(target, force)) {
      Files.writeString(draft.file("charts/a.svg"), text);
      return draft.publish(manifest(draft));
    }
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void nothingIsSeenBeforeItIsComplete() throws IOException {
    Path target = folder.resolve("deep/er/sample");
    try (Draft draft = Draft.open(target, false)) {
      Files.writeString(draft.file("a.csv"), "a");
      assertThat(target).doesNotExist();
    }
    assertThat(target.getParent()).isEmptyDirectory();
  }

  @Test
  void aPublishedFolderIsReadBack() throws IOException {
    ResultsFolder written = publish(folder.resolve("sample"), false, "x");
    ResultsFolder read = ResultsFolder.open(folder.resolve("sample"));
    assertThat(read.manifest()).isEqualTo(written.manifest());
    assertThat(read.manifest().seed()).isEqualTo(Long.MIN_VALUE);
    assertThat(read.manifest().tableFormat()).isEqualTo(TableFormat.CSV);
    assertThat(read.manifest().files())
        .isEqualTo(
            new TreeMap<>(
                java.util.Map.of(
                    "charts/a.svg",
                    "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881")));
    assertThat(read.resolved()).isEqualTo(folder.resolve("sample/resolved.yaml"));
    assertThat(entries()).containsExactly("sample");
  }

  @Test
  void theManifestHasTheseBytes() throws IOException {
    publish(folder.resolve("sample"), false, "x");
    assertThat(Files.readString(folder.resolve("sample/manifest.json")))
        .startsWith(
            """
            {
              "format" : 1,
              "scenario" : "sample",
              "scenario-sha256" : "ab",
              "master-seed" : "-9223372036854775808",
              "first-index" : 0,
            """)
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void anExistingFolderIsRefused() throws IOException {
    Path target = folder.resolve("sample");
    publish(target, false, "first");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> publish(target, false, "second"))
        .withMessageContaining("already exists")
        .withMessageContaining("--force");
    assertThat(target.resolve("charts/a.svg")).hasContent("first");
  }

  @Test
  void forceReplacesAResultsFolderAndLeavesNothingBeside() throws IOException {
    Path target = folder.resolve("sample");
    publish(target, false, "first");
    Files.writeString(target.resolve("stale.txt"), "of the first");
    publish(target, true, "second");
    assertThat(target.resolve("charts/a.svg")).hasContent("second");
    assertThat(target.resolve("stale.txt")).doesNotExist();
    assertThat(entries()).containsExactly("sample");
  }

  @Test
  void forceDoesNotReplaceWhatIsNoResultsFolder() throws IOException {
    Path target = Files.createDirectories(folder.resolve("photos"));
    Files.writeString(target.resolve("cat.png"), "meow");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> publish(target, true, "second"))
        .withMessageContaining("not a results folder");
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> publish(file, true, "x"));
    assertThat(entries()).containsExactly("file", "photos");
  }

  @Test
  void anEmptyFolderMayBeFilled() throws IOException {
    publish(Files.createDirectories(folder.resolve("empty")), false, "x");
    assertThat(folder.resolve("empty/manifest.json")).exists();
  }

  @Test
  void somethingThatGotInTheWayMeanwhileIsKept() throws IOException {
    Path target = folder.resolve("sample");
    try (Draft draft = Draft.open(target, false)) {
      publish(target, false, "faster");
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> draft.publish(manifest(draft)));
    }
    assertThat(target.resolve("charts/a.svg")).hasContent("faster");
    assertThat(entries()).containsExactly("sample");
  }

  @Test
  void theRootIsNoPlaceForResults() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Draft.open(Path.of("/"), true));
  }

  @Test
  void foldersWithoutManifestOrWithAForeignOneAreRefused() throws IOException {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> ResultsFolder.open(folder.resolve("none")))
        .withMessageContaining("not a results folder");
    Path file = folder.resolve(Manifest.NAME);
    Files.writeString(file, "{}");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> ResultsFolder.open(folder))
        .withMessageContaining("not a manifest");
    Files.writeString(file, "not json");
    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> ResultsFolder.open(folder));
  }

  @Test
  void otherFormatsTablesAndSeedsAreRefusedByName() throws IOException {
    Path target = folder.resolve("sample");
    publish(target, false, "x");
    Path file = target.resolve(Manifest.NAME);
    String text = Files.readString(file);
    Files.writeString(file, text.replace("\"format\" : 1", "\"format\" : 2"));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> ResultsFolder.open(target))
        .withMessageContaining("format 2; this version reads format 1");
    Files.writeString(file, text.replace("runs.csv", "runs.xls").replace("-92233", "x"));
    Manifest manifest = ResultsFolder.open(target).manifest();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(manifest::tableFormat)
        .withMessageContaining("runs.xls");
    assertThatExceptionOfType(RefusedException.class).isThrownBy(manifest::seed);
  }
}
