package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.cli.shell.ExitCode;
import brink.random.RandomStream;
import brink.results.Integrity;
import brink.results.Reseal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Folders of every kind that the program writes, damaged in every way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedResultsTest {
  private static final int FLIPS = 3;

  private Path here;

  private Typed type(String line) {
    return Typed.in(here, () -> false, line.split(" "));
  }

  private void make(String line) {
    Typed typed = type(line);
    // Chains as short as these may not agree: then the result is there, but not whole.
    assertThat(typed.code()).as(line + "\n" + typed.err()).isIn(ExitCode.OK, ExitCode.NOT_WHOLE);
  }

  @BeforeAll
  void makeAFolderOfEveryKind(@TempDir Path folder) throws IOException {
    here = folder;
    SmallFiles.write(here);
    Files.writeString(
        here.resolve("l.calibration.yaml"),
        """
        title: Two numbers from a log
        scenario: short.yaml
        parameters: [actors.us.tempo, actors.israel.tempo]
        log: {file: run/trace.csv, run: 1, chains: 2, warm-up: 100, steps: 100, thin: 2, search: 60}
        """);
    make("run short.yaml --runs 3 --trace 2 --out run");
    make("run short.yaml --runs 3 --format parquet --no-charts --out parquet");
    make("compare short.yaml short.yaml --runs 3 --no-charts --out compare");
    Files.writeString(
        here.resolve("acts.yaml"),
        "raid: {date: 2024-07-29, act: targeted-killing, actor: israel, target: hezbollah}\n");
    make("respond short.yaml --acts acts.yaml --runs 3 --no-charts --out respond");
    make("sweep s.sweep.yaml --no-charts --out sweep");
    make("sensitivity sweep --no-charts --out sensitivity");
    make("discover sweep --no-charts --outcome rung-8 --threshold 0 --out discover");
    make("rare short.yaml --outcome rung-8 --particles 20 --repetitions 2 --no-charts --out rare");
    make("calibrate c.calibration.yaml --no-charts --out calibrate");
    make("calibrate l.calibration.yaml --no-charts --out logged");
    make("calibrate c.calibration.yaml --check sbc --crises 2 --no-charts --out sbc");
    make("calibrate c.calibration.yaml --check recovery --crises 2 --no-charts --out recovery");
    make("run scenarios/forecast-from-6-august.yaml --runs 3 --no-charts --out forecast");
    make("hindcast --futures 2 --crises 1 --no-calibration --no-charts --out hindcast");
  }

  private static List<String> folders() {
    String runs = "run parquet forecast compare respond sweep sensitivity discover rare hindcast";
    return List.of((runs + " calibrate logged sbc recovery").split(" "));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void everyTableIsAsTheDataPackageSays(String folder) throws IOException {
    DataPackages.check(here.resolve(folder));
  }

  private List<String> files(String folder) throws IOException {
    Path root = here.resolve(folder);
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private void requireDifferent(String folder, String name) {
    Typed typed = type("verify " + folder + " --quiet");
    assertThat(typed.code()).as(folder + ", " + name + ": " + typed.err()).isEqualTo(4);
    assertThat(typed.out()).startsWith("different: " + name);
    assertThat(typed.out() + typed.err()).doesNotContain("Exception", "java.", "jackson");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void aWholeFolderIsTheSameAndAnyDamageOfAFileIsSeenByItsName(String folder) throws IOException {
    Typed whole = type("verify " + folder + " --quiet");
    assertThat(whole.code()).as(whole.out() + whole.err()).isZero();
    RandomStream random = new RandomStream(20240727);
    boolean repeated = false;
    for (String name : files(folder)) {
      Path file = here.resolve(folder).resolve(name);
      byte[] bytes = Files.readAllBytes(file);
      for (int i = 0; i < FLIPS && bytes.length > 0; i++) {
        byte[] flipped = bytes.clone();
        int bit = (int) (random.uniform() * 8 * bytes.length);
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, flipped);
        // A damaged table does not keep it from being done again, which takes long; once will do.
        if (!name.endsWith(".csv") || !repeated) {
          requireDifferent(folder, name);
          repeated |= name.endsWith(".csv");
        }
        assertThat(Integrity.of(here.resolve(folder)).differences().get(0)).startsWith(name);
      }
      Files.write(file, bytes);
    }
  }

  @Test
  void everyBitOfAManifestCounts() throws IOException {
    Path file = here.resolve("sbc/manifest.json");
    byte[] bytes = Files.readAllBytes(file);
    for (int bit = 0; bit < 8 * bytes.length; bit += 5) {
      byte[] flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, flipped);
      requireDifferent("sbc", "manifest.json");
    }
    for (int length = 0; length < bytes.length; length += 97) {
      Files.write(file, Arrays.copyOf(bytes, length));
      requireDifferent("sbc", "manifest.json");
    }
    Files.delete(file);
    requireDifferent("sbc", "manifest.json is missing");
    Files.write(file, bytes);
  }

  @Test
  void truncatedSwappedAddedAndMissingFilesAreNamed() throws IOException {
    Path runs = here.resolve("run/runs.csv");
    Path daily = here.resolve("run/daily.csv");
    byte[] one = Files.readAllBytes(runs);
    byte[] other = Files.readAllBytes(daily);
    Files.write(runs, Arrays.copyOf(one, one.length / 2));
    requireDifferent("run", "runs.csv has been changed");
    Files.write(runs, other);
    Files.write(daily, one);
    Typed swapped = type("verify run");
    assertThat(swapped.out()).contains("different: runs.csv has", "different: daily.csv has");
    Files.write(runs, one);
    Files.write(daily, other);
    Path added = Files.writeString(here.resolve("run/charts/new.svg"), "<svg/>");
    requireDifferent("run", "charts/new.svg is not listed in manifest.json");
    Files.delete(added);
  }

  @Test
  void aForgedNumberOfTheManifestIsSeenByDoingItAgain() throws IOException {
    for (String folder :
        List.of("run", "compare", "respond", "sweep", "rare", "calibrate", "logged")) {
      Path file = here.resolve(folder).resolve("manifest.json");
      String text = Files.readString(file);
      List<String> forged = new ArrayList<>();
      for (String key : List.of("planned", "done", "failed", "skipped")) {
        forged.add("\"" + key + "\" : ");
      }
      for (String key : forged) {
        Reseal.replace(here.resolve(folder), key, key + "1");
        requireDifferent(folder, "manifest.json");
        Files.writeString(file, text);
      }
      Reseal.replace(here.resolve(folder), "\"partial\" : false", "\"partial\" : true");
      requireDifferent(folder, "manifest.json: partial is true, but skipped is 0");
      Files.writeString(file, text);
    }
  }

  @Test
  void aFileThatIsTakenOutOfTheManifestIsNamed() throws IOException {
    Path file = here.resolve("calibrate/manifest.json");
    String text = Files.readString(file);
    String line = text.lines().filter(l -> l.contains("\"generations.csv\"")).findFirst().get();
    Reseal.replace(here.resolve("calibrate"), line + "\n", "");
    requireDifferent("calibrate", "generations.csv is not listed in manifest.json");
    Files.writeString(file, text);
    for (String folder : List.of("calibrate", "hindcast", "sbc", "recovery")) {
      Path manifest = here.resolve(folder).resolve("manifest.json");
      String before = Files.readString(manifest);
      Reseal.replace(here.resolve(folder), "\"records_sha256\" : \"", "\"records_sha256\" : \"0");
      requireDifferent(folder, "manifest.json: gives ");
      Files.writeString(manifest, before);
    }
  }

  @Test
  void aFolderOfVersion010IsSaidToBeThat() throws IOException {
    Path file = here.resolve("run/manifest.json");
    String text = Files.readString(file);
    String old =
        text.replace("\"format\" : 3", "\"format\" : 1")
            .replaceFirst(",\n  \"digest\" : \"[0-9a-f]{64}\"", "");
    Files.writeString(file, old);
    Typed typed = type("verify run");
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .contains("the same: 3 runs", "not checked: the manifest is of format 1");
    Files.writeString(file, old.replace("\"done\" : 3", "\"done\" : 2"));
    requireDifferent("run", "manifest.json: planned is 3, but done, failed and skipped are 2");
    Files.writeString(file, text.replace("\"format\" : 3", "\"format\" : 1"));
    requireDifferent("run", "manifest.json has been changed since it was written");
    Files.writeString(file, text);
  }

  @Test
  void whatIsNoResultAtAllIsBadInput() throws IOException {
    Path folder = Files.createDirectories(here.resolve("app"));
    Files.writeString(folder.resolve("manifest.json"), "{\"name\": \"an app\"}");
    Typed typed = type("verify app");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("manifest.json", "not a manifest of Brink");
    assertThat(typed.err()).doesNotContain("Exception", "java.", "creator");
    assertThat(type("verify nowhere").code()).isEqualTo(2);
    Files.createDirectories(here.resolve("begun/journal"));
    Files.writeString(here.resolve("begun/journal/plan.json"), "{}");
    assertThat(type("verify begun").err()).contains("not finished; go on with 'brink resume");
  }
}
