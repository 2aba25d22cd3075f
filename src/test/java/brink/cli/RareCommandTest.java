package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.results.Manifest;
import brink.results.Reseal;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RareCommandTest {
  private static final String DETACHED = "scenarios/hezbollah-detached.yaml";

  @TempDir Path here;

  private Typed type(BooleanSupplier stop, String... args) {
    return Typed.in(here, stop, args);
  }

  private Typed rare(String... args) {
    List<String> all = new ArrayList<>(List.of("rare", DETACHED));
    all.addAll(List.of(args));
    return type(() -> false, all.toArray(new String[0]));
  }

  private static String[] small(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of("--outcome", "regional-war", "--particles", "40", "--repetitions", "3"));
    all.addAll(List.of(more));
    return all.toArray(new String[0]);
  }

  @Test
  void writesEveryFileAndShowsTheAnswer() throws IOException {
    Typed typed = rare(small());
    assertThat(typed.err()).contains("3 repetitions of adaptive splitting with 40 particles");
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .startsWith("Regional war (rung 9): ")
        .contains(" runs (95 % interval ", "relative error 0.", "effective sample size ")
        .contains(" acts simulated. Plain runs: no comparison from 3 repetitions")
        .contains("most likely paths")
        .endsWith("\n\nopen results/rare-hezbollah-detached-regional-war/report.html\n");
    Path folder = here.resolve("results/rare-hezbollah-detached-regional-war");
    for (String name :
        List.of(
            "estimate.csv",
            "levels.csv",
            "paths.csv",
            "repetitions.csv",
            "charts/levels.svg",
            "charts/levels.png",
            "report.html",
            "resolved.yaml",
            "manifest.json")) {
      assertThat(folder.resolve(name)).isNotEmptyFile();
    }
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("Regional war (rung 9)", "Most likely paths", "What it cost");
    try (Stream<Path> examples = Files.list(folder.resolve("examples"))) {
      for (Path example : examples.toList()) {
        assertThat(Files.readString(example)).startsWith("Highest rung ");
      }
    }
  }

  @Test
  void theResultDoesNotDependOnThreadsAndVerifies() throws IOException {
    for (String method : List.of("adaptive", "fixed-effort")) {
      List<List<String>> tables = new ArrayList<>();
      for (String threads : List.of("1", "3")) {
        String folder = method + threads;
        Typed typed =
            rare(
                small(
                    "--method",
                    method,
                    "--threads",
                    threads,
                    "--out",
                    folder,
                    "--no-charts",
                    "--quiet"));
        assertThat(typed.err()).isEmpty();
        List<String> texts = new ArrayList<>();
        for (String name : List.of("estimate.csv", "levels.csv", "paths.csv", "repetitions.csv")) {
          texts.add(Files.readString(here.resolve(folder).resolve(name)));
        }
        tables.add(texts);
      }
      assertThat(tables.get(0)).isEqualTo(tables.get(1));
      Typed same = type(() -> false, "verify", method + "1", "--quiet");
      assertThat(same.out()).startsWith("the same: 3 runs, SHA-256 ");
      assertThat(same.code()).isZero();
    }
  }

  @Test
  void manyRepetitionsAreHeldAgainstPlainRuns() throws IOException {
    Typed typed =
        rare(
            "--outcome",
            "rung-8",
            "--particles",
            "10",
            "--repetitions",
            "20",
            "--out",
            "many",
            "--no-charts");
    assertThat(typed.out()).contains(" acts simulated; plain runs would need ", " times as many");
    assertThat(Files.readAllLines(here.resolve("many/estimate.csv")).get(1)).doesNotEndWith(",,");
  }

  @Test
  void levelsMayBeGiven() throws IOException {
    rare(
        small("--method", "fixed-effort", "--levels", "1,2,2.13", "--out", "given", "--no-charts"));
    assertThat(Files.readAllLines(here.resolve("given/levels.csv")).get(1)).startsWith("1,");
    assertThat(type(() -> false, "verify", "given").code()).isZero();
  }

  @Test
  void levelsInTheEstimateOfAnEarlierVersionAreRead() throws IOException {
    rare(
        small("--method", "fixed-effort", "--levels", "1,2,2.13", "--out", "given", "--no-charts"));
    Path folder = here.resolve("given");
    List<String> rows = Files.readAllLines(folder.resolve("estimate.csv"));
    String header = rows.get(0).replace("repetitions,", "repetitions,levels,").replace('_', '-');
    String row = rows.get(1).replaceFirst("(([^,]*,){4})", "$11.0 2.0 2.13,");
    Reseal.rewrite(folder, "estimate.csv", header + "\n" + row + "\n");
    Reseal.rewrite(folder, "given-levels.csv", "level\n");
    Typed same = type(() -> false, "verify", "given", "--quiet");
    assertThat(same.err()).isEmpty();
    assertThat(same.out()).startsWith("the same: 3 runs, SHA-256 ");
  }

  @Test
  void anotherScenarioDoesNotVerify() throws IOException {
    rare(small("--out", "changed", "--no-charts"));
    Path resolved = here.resolve("changed/resolved.yaml");
    String text = Files.readString(resolved);
    Files.writeString(resolved, text.replaceFirst("tempo: \\{value: [0-9.]+", "tempo: {value: 9"));
    Typed typed = type(() -> false, "verify", "changed", "--quiet");
    assertThat(typed.code()).isEqualTo(4);
    assertThat(typed.out()).contains("different: resolved.yaml has been changed");
  }

  @Test
  void interruptedItKeepsWholeRepetitions() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Typed typed =
        type(
            () -> asked.incrementAndGet() > 250,
            "rare",
            DETACHED,
            "--outcome",
            "regional-war",
            "--particles",
            "10",
            "--threads",
            "1",
            "--out",
            "part",
            "--no-charts");
    assertThat(typed.code()).isEqualTo(130);
    Manifest manifest = ResultsFolder.open(here.resolve("part")).manifest();
    assertThat(manifest.partial()).isTrue();
    assertThat(manifest.done()).isBetween(2L, 9L);
    assertThat(type(() -> false, "verify", "part").code()).isZero();
  }

  @Test
  void stoppedAtOnceItWritesNothing() {
    Typed typed = type(() -> true, "rare", DETACHED, "--outcome", "rung-9", "--particles", "5");
    assertThat(typed.code()).isEqualTo(130);
    assertThat(typed.err()).contains("stopped before the second repetition; nothing is written");
    assertThat(here.resolve("results/rare-hezbollah-detached-rung-9")).doesNotExist();
  }

  @Test
  void badInputIsNamed() {
    assertThat(rare("--outcome", "rung-99").err())
        .startsWith("brink: --outcome: there is no outcome 'rung-99' that holds or does not; did");
    assertThat(rare("--outcome", "deaths").code()).isEqualTo(2);
    assertThat(rare().err()).contains("Missing required option: '--outcome=ID'");
    assertThat(rare("--outcome", "rung-9", "--method", "magic").err())
        .startsWith("brink: --method must be adaptive or fixed-effort, not magic\n");
    assertThat(rare("--outcome", "rung-9", "--particles", "1").err())
        .startsWith("brink: --particles must be 2 to 100000, not 1\n");
    assertThat(rare("--outcome", "rung-9", "--repetitions", "1").err())
        .startsWith("brink: --repetitions must be 2 to 100000, not 1\n");
    assertThat(rare("--outcome", "rung-9", "--levels", "1,2").err())
        .startsWith("brink: --levels needs --method fixed-effort\n");
    assertThat(rare("--outcome", "rung-9", "--method", "fixed-effort", "--levels", "2,1").err())
        .startsWith("brink: --levels must increase: [2.0, 1.0]\n");
  }

  @Test
  void helpShowsExamplesAndExitCodes() {
    Typed typed = type(() -> false, "rare", "--help");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).contains("--outcome=ID", "Examples:", "Exit codes: 0 done");
  }
}
