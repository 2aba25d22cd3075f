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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private static final String BASELINE = "scenarios/baseline.yaml";
  private static final String SPARED = "scenarios/beirut-spared.yaml";

  @TempDir Path here;

  private Typed compare(String... args) {
    List<String> all = new ArrayList<>(List.of("compare"));
    all.addAll(List.of(args));
    return Typed.in(here, () -> false, all.toArray(new String[0]));
  }

  private Manifest manifest(String folder) throws IOException {
    return ResultsFolder.open(here.resolve(folder)).manifest();
  }

  @Test
  void whatTheBaseDrawsIsSaidAsDrawn() {
    Typed typed = compare(BASELINE, "scenarios/no-us-calls.yaml", "--runs", "2", "--no-charts");
    assertThat(typed.out())
        .containsPattern("appeal\\.israel: never, was drawn, mean \\d\\.\\d+\n")
        .contains("consult.israel: never, was prior {normal: {mean: -0.8, sd: 0.75}}");
  }

  @Test
  void writesEveryFileAndShowsTheHeadlines() {
    Typed typed = compare(BASELINE, SPARED, "--runs", "200");
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .startsWith(
            "beirut-spared against baseline, 200 runs of each: Beirut is spared\n"
                + "  actors.israel.repertoire.capital-strike.hezbollah: never, was prior ")
        .contains("\noutcome ")
        .containsPattern("\nBeirut struck by the end +\\d+\\.\\d % +0\\.0 % +-\\d")
        .contains("variance ratio: independent seeds would need ", ", lost: in ")
        .contains("instead of israel: capital-strike on hezbollah")
        .endsWith("\n\nopen results/compare-baseline/report.html\n");
    assertThat(typed.err()).contains("2 scenarios, 200 runs of each on", "400 of 400 runs");
    for (String name :
        List.of(
            "comparison.csv",
            "quantities.csv",
            "parting-examples.csv",
            "partings.csv",
            "records.csv",
            "transitions.csv",
            "times.csv",
            "escalation.csv",
            "sequences.csv",
            "first-steps.csv",
            "off-ramps.csv",
            "report.html",
            "manifest.json",
            "resolved/000-baseline.yaml",
            "resolved/001-beirut-spared.yaml",
            "charts/differences-beirut-spared.svg",
            "charts/first-passage-beirut-spared.png")) {
      assertThat(here.resolve("results/compare-baseline").resolve(name)).isNotEmptyFile();
    }
  }

  @Test
  void aScenarioDiffersFromItselfInNothing() throws IOException {
    Typed typed = compare(BASELINE, BASELINE, "--runs", "60", "--no-charts", "--quiet");
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .startsWith("baseline-2 against baseline")
        .contains("no headline outcome flipped in any run");
    Path folder = here.resolve("results/compare-baseline");
    for (String row : rows(folder.resolve("comparison.csv"))) {
      String[] cells = row.split(",", -1);
      assertThat(cells[13]).as(row).isEqualTo("0");
      assertThat(List.of(cells).subList(19, 23)).as(row).containsExactly("0", "0", "1", "1");
    }
    for (String row : rows(folder.resolve("quantities.csv"))) {
      List<String> cells = List.of(row.split(",", -1));
      assertThat(cells.subList(5, 8)).as(row).containsOnly("0");
      assertThat(cells.subList(11, 16)).as(row).containsOnly("0");
    }
    assertThat(rows(folder.resolve("partings.csv"))).isEmpty();
    List<String> records = rows(folder.resolve("records.csv"));
    for (int i = 0; i < records.size(); i += 2) {
      assertThat(records.get(i)).matches("\\d+,baseline(,true|,false){16},[0-9a-f]{16}");
      assertThat(records.get(i + 1))
          .isEqualTo(records.get(i).replace(",baseline,", ",baseline-2,"));
    }
    List<String> times = rows(folder.resolve("times.csv"));
    assertThat(times.subList(times.size() / 2, times.size()))
        .isEqualTo(
            times.subList(0, times.size() / 2).stream()
                .map(row -> row.replace("baseline,", "baseline-2,"))
                .toList());
  }

  /** Of one run no variance is known: no interval, and nothing that is no number in any file. */
  @Test
  void oneRunHasNoIntervalsOfMeans() throws IOException {
    compare(BASELINE, SPARED, "--runs", "1", "--out", "one", "--quiet");
    for (String row : rows(here.resolve("one/quantities.csv"))) {
      assertThat(List.of(row.split(",", -1)).subList(6, 8)).as(row).containsOnly("");
    }
    try (Stream<Path> files = Files.walk(here.resolve("one"))) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*[.](csv|html|json|svg)")).toList()) {
        assertThat(file).content().doesNotContain("Infinity", "NaN");
      }
    }
  }

  @Test
  void setsChangeEveryScenario() throws IOException {
    String calm = "actors.israel.tempo=0.01";
    compare(BASELINE, SPARED, "--runs", "20", "--set", calm, "--out", "calm", "--no-charts");
    for (String file : List.of("000-baseline.yaml", "001-beirut-spared.yaml")) {
      assertThat(here.resolve("calm/resolved").resolve(file)).content().contains("value: 0.01");
    }
    Typed wrong = compare(BASELINE, SPARED, "--set", "actors.isreal.tempo=1");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("did you mean \"israel\"?");
  }

  private static List<String> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return lines.subList(1, lines.size());
  }

  @Test
  void threadsDoNotChangeAByteOfTheTables() throws IOException {
    for (String threads : List.of("1", "3")) {
      compare(
          BASELINE, SPARED, "--runs", "150", "--threads", threads, "--out", threads, "--no-charts");
    }
    assertThat(manifest("1").files()).isEqualTo(manifest("3").files());
    assertThat(manifest("1").recordsSha256()).isEqualTo(manifest("3").recordsSha256());
  }

  @Test
  void runsAreAddedUntilTheIntervalIsNarrow() throws IOException {
    Typed typed =
        compare(BASELINE, SPARED, "--until", "half-width=0.02:campaign", "--no-charts", "--quiet");
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .containsPattern("half-width 0.02 of campaign reached after \\d+ runs; 0.01 would take");
    assertThat(manifest("results/compare-baseline").done()).isBetween(1500L, 6000L);
    Typed most =
        compare(
            BASELINE,
            SPARED,
            "--until",
            "half-width=0.001",
            "--max-runs",
            "1100",
            "--no-charts",
            "--quiet");
    assertThat(most.out()).contains("of rung-7-within-8-days not reached after 1100 runs; about ");
    assertThat(manifest("results/compare-baseline-2").planned()).isEqualTo(1100);
  }

  @Test
  void whatIsStoppedIsKeptAndMarkedPartial() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Typed typed =
        Typed.in(
            here,
            () -> asked.incrementAndGet() > 70,
            "compare",
            BASELINE,
            SPARED,
            "--runs",
            "100000",
            "--threads",
            "1",
            "--no-charts");
    assertThat(typed.code()).isEqualTo(130);
    assertThat(typed.err()).contains("interrupted: 99930 runs were not tried");
    assertThat(manifest("results/compare-baseline").partial()).isTrue();
    Typed none = Typed.in(here, () -> true, "compare", BASELINE, SPARED);
    assertThat(none.code()).isEqualTo(130);
    assertThat(none.err()).contains("nothing is written");
  }

  @Test
  void everythingThatIsWrongIsSaid() throws IOException {
    Files.writeString(here.resolve("a.yaml"), "extends: scenarios/baseline.yaml\ntitel: A\n");
    Typed typed = compare(BASELINE, "a.yaml", "missing.yaml");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("a.yaml:2:1:", "missing.yaml").doesNotContain("Exception");
  }

  @Test
  void scenariosOfOtherDaysAreRefused() {
    Typed typed = compare(BASELINE, "scenarios/forecast-from-25-september.yaml");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err())
        .contains(
            "forecast-from-25-september: runs from 2024-07-27 to 2024-10-25, but baseline runs from"
                + " 2024-07-27 to 2024-09-25");
  }

  @Test
  void badOptionsAreRefused() {
    assertThat(compare(BASELINE).err()).contains("Missing required parameter");
    assertThat(compare(BASELINE, SPARED, "--runs", "0").err())
        .contains("--runs must be 1 or more, not 0");
    assertThat(compare(BASELINE, SPARED, "--until", "width=1").err())
        .contains("must have the form half-width=0.01");
    assertThat(compare(BASELINE, SPARED, "--until", "half-width=wide").err())
        .contains("'wide' is not a number");
    assertThat(compare(BASELINE, SPARED, "--until", "half-width=2").err())
        .contains("above 0 and at most 0.5");
    assertThat(compare(BASELINE, SPARED, "--until", "half-width=0.1", "--runs", "5").err())
        .contains("exclude each other");
    assertThat(compare(BASELINE, SPARED, "--until", "half-width=0.1:rung-88", "--quiet").err())
        .contains("there is no outcome 'rung-88'", "did you mean 'rung-8'?");
  }

  @Test
  void aComparisonIsVerifiedFromItsFolder() throws IOException {
    compare(BASELINE, SPARED, "--runs", "70", "--out", "c", "--no-charts", "--quiet");
    Typed same = Typed.in(here, () -> false, "verify", "c", "--quiet");
    assertThat(same.code()).isZero();
    assertThat(same.out())
        .isEqualTo("the same: 70 runs, SHA-256 " + manifest("c").recordsSha256() + "\n");
    Path resolved = here.resolve("c/resolved/001-beirut-spared.yaml");
    String text = Files.readString(resolved);
    Files.writeString(resolved, text.replace("account-days:", "account-days: 9 #"));
    Typed changed = Typed.in(here, () -> false, "verify", "c", "--quiet");
    assertThat(changed.code()).isEqualTo(4);
    assertThat(changed.out())
        .isEqualTo(
            "different: resolved/001-beirut-spared.yaml has been changed since it was written\n");
    Files.writeString(resolved, text);
    Typed stopped = Typed.in(here, () -> true, "verify", "c", "--quiet");
    assertThat(stopped.code()).isEqualTo(130);
  }

  private String verifiedAfter(String from, String to) throws IOException {
    Path table = here.resolve("c/records.csv");
    String text = Files.readString(table);
    assertThat(text).contains(from);
    Files.writeString(table, text.replace(from, to));
    Typed typed = Typed.in(here, () -> false, "verify", "c", "--quiet");
    Files.writeString(table, text);
    assertThat(typed.code()).isEqualTo(typed.err().isEmpty() ? 4 : 2);
    assertThat(typed.out() + typed.err()).doesNotContain("SHA-256");
    return typed.out() + typed.err();
  }

  @Test
  void theFirstRecordThatDiffersIsNamed() throws IOException {
    compare(BASELINE, SPARED, "--runs", "9", "--out", "c", "--no-charts", "--quiet");
    List<String> rows = rows(here.resolve("c/records.csv"));
    String spared = rows.get(9);
    boolean held = spared.startsWith("4,beirut-spared,true,");
    String turned = spared.replaceFirst("(true|false)", Boolean.toString(!held));
    assertThat(verifiedAfter(spared, turned))
        .contains("different: records.csv has been changed since it was written\n")
        .contains(
            "different: run 4 of beirut-spared, rung-7-within-8-days: "
                + !held
                + ", now "
                + held
                + "\n");
    String base = rows.get(4);
    String other = base.substring(0, base.length() - 16) + "0123456789abcdef";
    assertThat(verifiedAfter(base, other))
        .contains("run 2 of baseline: its events agree, but not its numbers");
    assertThat(verifiedAfter(rows.get(17) + "\n", ""))
        .contains("run 8 of beirut-spared is not in records.csv");
    assertThat(verifiedAfter(rows.get(6) + "\n", ""))
        .contains("run 3 of baseline is missing, records.csv has run 3 of beirut-spared");
    assertThat(verifiedAfter(rows.get(17) + "\n", rows.get(17) + "\n9" + rows.get(17) + "\n"))
        .contains("run 98 of beirut-spared of records.csv does not come again");
    assertThat(verifiedAfter("run_index,", "\"")).contains("records.csv: ");
  }

  @Test
  void recordsOfTheEarlierFormAreHeldToTheirDigest() throws IOException {
    compare(BASELINE, SPARED, "--runs", "3", "--out", "c", "--no-charts", "--quiet");
    Reseal.rewrite(
        here.resolve("c"), "records.csv", "run_index,baseline,beirut-spared\n0,1-a,1-b\n");
    Reseal.replace(here.resolve("c"), "\"format\" : 3", "\"format\" : 2");
    Typed same = Typed.in(here, () -> false, "verify", "c", "--quiet");
    assertThat(same.out()).startsWith("the same: 3 runs, SHA-256 ");
    assertThat(same.code()).isZero();
    String digest = manifest("c").recordsSha256();
    Reseal.replace(here.resolve("c"), digest, digest.replace(digest.charAt(0), 'x'));
    Typed other = Typed.in(here, () -> false, "verify", "c", "--quiet");
    assertThat(other.out()).startsWith("different: records: SHA-256 " + digest);
    assertThat(other.err()).contains("format 2; this is ");
    assertThat(other.code()).isEqualTo(4);
  }

  @Test
  void manyAlternativesHaveOneChartForEachOutcome() {
    Typed typed =
        compare(
            BASELINE,
            SPARED,
            "scenarios/silent-g7.yaml",
            "scenarios/no-pressure.yaml",
            "scenarios/iraqi-militias-join.yaml",
            "--runs",
            "20",
            "--out",
            "many");
    assertThat(typed.code()).isZero();
    assertThat(here.resolve("many/charts/differences-rung-8.svg")).isNotEmptyFile();
    assertThat(here.resolve("many/report.html"))
        .content()
        .contains("alternative-silent-g7", "alternative-iraqi-militias-join");
  }

  @Test
  void whatIsWrongWithAFileThatTwoScenariosExtendIsSaidOnce(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "extends: scenarios/baseline.yaml\nendd: x\n");
    Files.writeString(folder.resolve("b.yaml"), "extends: a.yaml\n");
    Typed typed = Typed.in(folder, () -> false, "compare", "a.yaml", "b.yaml", "a.yaml");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).containsOnlyOnce("endd");
  }
}
