package brink.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brink.table.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
              "format" : 3,
              "scenario" : "sample",
              "scenario_sha256" : "ab",
              "master_seed" : "-9223372036854775808",
              "first_index" : 0,
            """)
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void manifestsOfEarlierVersionsAreRead() throws IOException {
    publish(folder.resolve("sample"), false, "x");
    Path file = folder.resolve("sample/manifest.json");
    Manifest now = Manifest.read(folder.resolve("sample"));
    String text = Files.readString(file).replaceAll(",\n  \"digest\".*", "");
    String old =
        java.util.regex.Pattern.compile("\"[a-z_0-9]+\" :")
            .matcher(text.replace("\"format\" : 3", "\"format\" : 1"))
            .replaceAll(key -> key.group().replace('_', '-'));
    Files.writeString(file, old);
    assertThat(old).contains("\"scenario-sha256\"");
    assertThat(Manifest.read(folder.resolve("sample")).files()).isEqualTo(now.files());
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
    Files.createDirectories(target.resolve("stale"));
    publish(target, true, "second");
    assertThat(target.resolve("charts/a.svg")).hasContent("second");
    assertThat(target.resolve("stale")).doesNotExist();
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
      Files.createDirectory(target);
      Files.writeString(target.resolve("a.txt"), "faster");
      ResultsFolder published = draft.publish(manifest(draft));
      assertThat(published.path()).isEqualTo(folder.resolve("sample-2"));
    }
    assertThat(target.resolve("a.txt")).hasContent("faster");
    assertThat(entries()).containsExactly("sample", "sample-2");
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
        .withMessageContaining("not a manifest of Brink, or damaged");
    Files.writeString(file, "not json");
    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> ResultsFolder.open(folder));
  }

  @Test
  void otherFormatsTablesAndSeedsAreRefusedByName() throws IOException {
    Path target = folder.resolve("sample");
    publish(target, false, "x");
    Path file = target.resolve(Manifest.NAME);
    String text = Files.readString(file);
    Reseal.write(file, text.replace("\"format\" : 3", "\"format\" : 4"));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> ResultsFolder.open(target))
        .withMessageContaining("format 4; this version reads formats 1 to 3");
    Reseal.write(file, text.replace("runs.csv", "runs.xls").replace("-92233", "x"));
    Manifest manifest = ResultsFolder.open(target).manifest();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(manifest::tableFormat)
        .withMessageContaining("runs.xls");
    assertThatExceptionOfType(RefusedException.class).isThrownBy(manifest::seed);
  }

  private void refused(Path target, String... words) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> publish(target, true, "second"))
        .satisfies(e -> assertThat(e.getMessage()).contains(words));
  }

  @Test
  void forceDoesNotReplaceWhatBrinkHasNotWritten() throws IOException {
    Path target = folder.resolve("sample");
    publish(target, false, "first");
    Files.writeString(target.resolve("thesis.docx"), "three years");
    refused(target, "holds what Brink has not written there (thesis.docx)");
    assertThat(target.resolve("thesis.docx")).hasContent("three years");
    Path foreign = Files.createDirectories(folder.resolve("app"));
    Files.writeString(foreign.resolve("manifest.json"), "{\"name\": \"an app\"}");
    Files.writeString(foreign.resolve("index.html"), "precious");
    refused(foreign, "not a results folder of Brink with a sound manifest.json");
    assertThat(foreign.resolve("index.html")).hasContent("precious");
    assertThat(entries()).containsExactly("app", "sample");
  }

  @Test
  void forceDoesNotReplaceAFolderWithAChangedManifestOrALink() throws IOException {
    Path target = folder.resolve("sample");
    publish(target, false, "first");
    Path link = target.resolve("link");
    Files.createSymbolicLink(link, folder);
    refused(target, "(link)");
    Files.delete(link);
    Path manifest = target.resolve(Manifest.NAME);
    Files.writeString(manifest, Files.readString(manifest) + " ");
    refused(target, "with a sound manifest.json");
  }

  @Test
  void whatIsReadIsNotReplaced() throws IOException {
    Path target = folder.resolve("sample");
    publish(target, false, "first");
    Path read = target.resolve("charts/a.svg").toRealPath();
    Path link = Files.createSymbolicLink(folder.resolve("link"), target);
    for (Path place : List.of(target, link)) {
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> Draft.open(place, true, Set.of(read), note -> {}))
          .withMessageContaining("charts/a.svg in it is read by this command; not replaced");
    }
  }

  @Test
  void nothingIsPutIntoOtherResults() throws IOException {
    Path target = folder.resolve("sample");
    publish(target, false, "first");
    for (String name : List.of("sub", "charts/deep/er", "charts")) {
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> Draft.open(target.resolve(name), true))
          .withMessageContaining("lies within the results in");
    }
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Draft.beside(target))
        .withMessageContaining("lies within the results in");
  }

  @Test
  void aLinkToAFolderStandsForThatFolder() throws IOException {
    Path real = Files.createDirectories(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    publish(link, false, "first");
    publish(link, true, "second");
    assertThat(link).isSymbolicLink();
    assertThat(real.resolve("charts/a.svg")).hasContent("second");
    assertThat(entries()).containsExactly("link", "real");
  }

  @Test
  void linksToNothingFilesAndNamesThatAreTooLongAreRefusedAtTheStart() throws IOException {
    Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("none"));
    refused(dangling, "dangling: a link to ", "which is no folder");
    refused(dangling.resolve("deeper"), "dangling is no folder");
    Path file = Files.writeString(folder.resolve("file"), "x");
    refused(file.resolve("deeper"), "file is no folder");
    refused(folder.resolve("n".repeat(300)), "its name is too long for this file system");
    refused(folder.resolve("n".repeat(300)).resolve("m"), "its name is too long");
    assertThat(entries()).containsExactly("dangling", "file");
  }

  @Test
  void theLongestNamesHaveRoomForADraft() throws IOException {
    for (String name : List.of("n".repeat(250), "n".repeat(255), "\u20ac".repeat(85))) {
      publish(folder.resolve(name), false, "x");
      assertThat(folder.resolve(name).resolve("charts/a.svg")).exists();
    }
    assertThat(entries()).hasSize(3);
  }

  @Test
  void anEmptyFolderIsFilledAndStaysTheSameFolder() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Object key = Files.readAttributes(empty, BasicFileAttributes.class).fileKey();
    publish(empty, false, "x");
    assertThat(Files.readAttributes(empty, BasicFileAttributes.class).fileKey()).isEqualTo(key);
    assertThat(empty.resolve("charts/a.svg")).hasContent("x");
    assertThat(entries()).containsExactly("empty");
  }

  @Test
  void whileOneWritesAnotherIsRefusedAndMayTakeAnotherName() throws IOException {
    Path target = folder.resolve("sample");
    try (Draft draft = Draft.open(target, false)) {
      Files.writeString(draft.file("a.csv"), "a");
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> Draft.open(target, false))
          .withMessageContaining("another process is writing it")
          .matches(RefusedException::isTaken);
      draft.publish(manifest(draft));
    }
    assertThat(entries()).containsExactly("sample");
  }

  @Test
  void whatDeadProcessesHaveLeftIsRemovedButNeverWhatIsFinished() throws IOException {
    Files.createFile(folder.resolve(".sample.lock"));
    Files.writeString(
        Files.createDirectories(folder.resolve(".sample.draft-1/deep")).resolve("a"), "half");
    Files.createDirectories(folder.resolve(".sample.draft-12"));
    Files.createDirectories(folder.resolve(".sample.draft-x"));
    Files.createDirectories(folder.resolve(".sample2.draft-1"));
    Path finished = Files.createDirectories(folder.resolve(".sample.draft-2"));
    Files.writeString(finished.resolve(Manifest.NAME), "whole");
    List<String> notes = new ArrayList<>();
    Draft.open(folder.resolve("sample"), false, Set.of(), notes::add).close();
    assertThat(entries()).containsExactly(".sample.draft-2", ".sample.draft-x", ".sample2.draft-1");
    assertThat(notes).singleElement().asString().contains("are kept in ", ".sample.draft-2");
  }

  @Test
  void whatWasBeingReplacedComesBackWhereItsPlaceIsFree() throws IOException {
    Path old = folder.resolve(".sample.draft-1-replaced");
    Files.createDirectories(old);
    Files.writeString(old.resolve("a"), "old");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Draft.open(folder.resolve("sample"), false).close())
        .withMessageContaining("already exists");
    assertThat(folder.resolve("sample/a")).hasContent("old");
    assertThat(entries()).containsExactly("sample");
  }

  @Test
  void whatCannotBeMovedIsKeptAndItsPlaceIsSaid() throws IOException {
    Path target = folder.resolve("deep/sample");
    List<String> notes = new ArrayList<>();
    try (Draft draft = Draft.open(target, false, Set.of(), notes::add)) {
      Files.writeString(draft.file("a.csv"), "a");
      Manifest manifest = manifest(draft);
      // A folder in the place of the manifest: it can be written by nobody, root included.
      draft.folder(Manifest.NAME);
      assertThatExceptionOfType(IOException.class).isThrownBy(() -> draft.publish(manifest));
    }
    assertThat(notes).singleElement().asString().contains("they are kept in ");
    assertThat(folder.resolve("deep/.sample.draft-1/a.csv")).hasContent("a");
  }

  @Test
  void withinItsPlaceNothingForeignIsOverwritten() throws IOException {
    Path target = Files.createDirectories(folder.resolve("sample"));
    Files.writeString(target.resolve("points.csv"), "mine");
    try (Draft draft = Draft.within(target, target.resolve("journal/result"))) {
      Files.writeString(draft.file("a.csv"), "a");
      Files.writeString(draft.file("points.csv"), "theirs");
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> draft.publish(manifest(draft)))
          .withMessageContaining("points.csv is there already, and not what belongs there");
    }
    assertThat(target.resolve("points.csv")).hasContent("mine");
    assertThat(target.resolve("a.csv")).doesNotExist();
    assertThat(target.resolve(Manifest.NAME)).doesNotExist();
  }
}
