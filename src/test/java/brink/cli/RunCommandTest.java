package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.results.Manifest;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  private static final String BASELINE = "scenarios/baseline.yaml";

  @TempDir Path here;

  private Typed run(String... args) {
    return Typed.in(here, () -> false, args);
  }

  private Typed small(String... more) {
    List<String> args = new java.util.ArrayList<>(List.of("run", BASELINE, "--runs", "40"));
    args.addAll(List.of(more));
    return run(args.toArray(new String[0]));
  }

  private Manifest manifest(String folder) throws IOException {
    return ResultsFolder.open(here.resolve(folder)).manifest();
  }

  @Test
  void writesEveryFileAndShowsTheHeadlinesOnly() throws IOException {
    Typed typed = small();
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .startsWith("outcome ")
        .containsPattern("\n[A-Z][^\n]+ +\\d+\\.\\d % +\\d+\\.\\d to \\d+\\.\\d % +– +40")
        .endsWith("\n\nopen results/baseline/report.html\n");
    assertThat(typed.err()).contains("baseline: 40 runs on", "40 of 40 runs, 100 %");
    Path folder = here.resolve("results/baseline");
    for (String name :
        List.of(
            "manifest.json",
            "resolved.yaml",
            "runs.csv",
            "daily.csv",
            "outcomes.csv",
            "quantities.csv",
            "reported.csv",
            "transitions.csv",
            "times.csv",
            "escalation.csv",
            "sequences.csv",
            "first-steps.csv",
            "off-ramps.csv",
            "report.html",
            "charts/rung-fan.svg",
            "charts/rung-fan.png")) {
      assertThat(folder.resolve(name)).isNotEmptyFile();
    }
    assertThat(folder.resolve("trace.csv")).doesNotExist();
    assertThat(folder.resolve("failed.csv")).doesNotExist();
  }

  @Test
  void theManifestTellsHowToMakeItAgain() throws IOException {
    small("--seed", "-5", "--first", "7", "--no-charts", "--threads", "3");
    Manifest manifest = manifest("results/baseline");
    assertThat(manifest.scenario()).isEqualTo("baseline");
    assertThat(manifest.seed()).isEqualTo(-5);
    assertThat(manifest.firstIndex()).isEqualTo(7);
    assertThat(manifest.planned()).isEqualTo(40);
    assertThat(manifest.done()).isEqualTo(40);
    assertThat(manifest.partial()).isFalse();
    assertThat(manifest.threads()).isEqualTo(3);
    assertThat(manifest.created()).isEqualTo("2024-09-25T12:00:00Z");
    assertThat(manifest.command()).startsWith("run", BASELINE, "--runs", "40", "--seed", "-5");
    assertThat(manifest.files())
        .containsKeys("runs.csv", "resolved.yaml", "transitions.csv", "datapackage.json")
        .hasSize(16);
    assertThat(manifest.files().get("daily.csv")).hasSize(64);
  }

  @Test
  void threadsDoNotChangeAByteOfTheTables() throws IOException {
    small("--threads", "1", "--out", "one", "--no-charts");
    small("--threads", "3", "--out", "three", "--no-charts");
    assertThat(manifest("one").recordsSha256()).isEqualTo(manifest("three").recordsSha256());
    assertThat(manifest("one").files()).isEqualTo(manifest("three").files());
  }

  @Test
  void anotherRangeOfRunsIsAPartOfTheWhole() throws IOException {
    small("--out", "all", "--no-charts");
    run("run", BASELINE, "--runs", "1", "--first", "23", "--out", "one", "--no-charts");
    List<String> all = Files.readAllLines(here.resolve("all/runs.csv"));
    List<String> one = Files.readAllLines(here.resolve("one/runs.csv"));
    assertThat(one.get(1)).startsWith("23,").isEqualTo(all.get(24));
  }

  @Test
  void untilDoesAsManyRunsAsTheIntervalNeeds() throws IOException {
    Typed typed =
        run("run", BASELINE, "--until", "half-width=0.02:rung-8", "--out", "u", "--no-charts");
    assertThat(typed.err()).containsPattern("enough: [1-9],\\d{3} runs; a half-width of 0.02");
    String row =
        Files.readAllLines(here.resolve("u/outcomes.csv")).stream()
            .filter(line -> line.startsWith("rung-8,"))
            .findFirst()
            .orElseThrow();
    String[] cells = row.split(",");
    double width = Double.parseDouble(cells[4]) - Double.parseDouble(cells[3]);
    assertThat(width).isBetween(0.03, 0.04);
  }

  @Test
  void untilStopsAtTheMostRunsAndSaysSo() {
    Typed typed =
        run(
            "run",
            BASELINE,
            "--until",
            "half-width=0.001",
            "--max-runs",
            "50",
            "--out",
            "u",
            "--no-charts");
    assertThat(typed.err()).contains("not enough: 50 runs", "takes about");
    assertThat(run("run", BASELINE, "--until", "half-width=0.1:rung-88").err())
        .contains("did you mean 'rung-8'?");
  }

  @Test
  void aPageMadeWithChangesSaysWhatWasChanged() throws IOException {
    Files.writeString(
        here.resolve("slow.yaml"),
        """
        title: The United States is busy
        extends: %s
        dynamics: {weight-slope: 0.17}
        interventions:
          elections:
            from: 2024-08-10
            set: {actors.us.tempo: 0.1}
            reason: they look <inwards>
        """
            .formatted(BASELINE.replace('\\', '/')));
    Typed typed =
        run("run", "slow.yaml", "--runs", "20", "--seed", "5", "--set", "actors.g7.tempo=0.03");
    assertThat(typed.code()).as(typed.err()).isZero();
    String page = Files.readString(here.resolve("results/slow/report.html"));
    String head = page.substring(page.indexOf("id=\"run\""), page.indexOf("class=\"honesty\""));
    assertThat(head)
        .contains("brink run slow.yaml --runs 20 --seed 5 --set actors.g7.tempo=0.03")
        .contains("20 runs; seed 5; Brink ", "25 Sep 2024, 12:00 UTC")
        .contains("slow: set on the command line (1 value)", "<wbr/>g7.<wbr/>tempo", ">0.03<")
        .contains("slow: interventions (1 value)", "10 Aug 2024 (elections)")
        .contains("they look &lt;inwards&gt;")
        .contains("slow says otherwise than the files that it extends (1 value)", ">0.17<")
        .doesNotContain("PARTIAL");
  }

  @Test
  void aCrisisWithoutDocumentsSaysNothingAboutDocuments() throws IOException {
    run("run", BASELINE, "--runs", "20", "--no-charts", "--quiet", "--out", "r");
    Typed typed = run("run", "r/resolved.yaml", "--runs", "20", "--out", "bare");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out() + typed.err()).doesNotContainIgnoringCase("document");
    String page = Files.readString(here.resolve("bare/report.html"));
    // What the scenario itself says of its numbers stays as it is.
    String assumptions = page.substring(page.indexOf("id=\"assumptions\""));
    String ours = page.replace(assumptions.substring(0, assumptions.indexOf("</section>")), "");
    assertThat(ours).doesNotContainIgnoringCase("document").doesNotContain("eported event");
    assertThat(here.resolve("bare/charts/reported-acts.svg")).doesNotExist();
  }

  @Test
  void existingResultsAreNeverReplacedUnasked() throws IOException {
    small("--no-charts", "--quiet");
    Typed second = small("--no-charts", "--quiet", "--seed", "2");
    assertThat(second.out()).endsWith("results/baseline-2\n");
    Typed third = small("--no-charts", "--quiet", "--out", "results/baseline");
    assertThat(third.code()).isEqualTo(2);
    assertThat(third.out()).isEmpty();
    assertThat(third.err()).contains("already exists", "--force").hasLineCount(1);
    Typed forced = small("--no-charts", "--quiet", "--force", "--seed", "3");
    assertThat(forced.code()).isZero();
    assertThat(manifest("results/baseline").seed()).isEqualTo(3);
  }

  @Test
  void quietShowsNothingButTheResult() {
    assertThat(small("--quiet", "--no-charts").err()).isEmpty();
  }

  @Test
  void setsChangeTheScenarioAndItsDigest() throws IOException {
    small("--out", "plain", "--no-charts");
    small("--out", "set", "--no-charts", "--set", "actors.israel.tempo=0.01");
    assertThat(manifest("set").scenarioSha256()).isNotEqualTo(manifest("plain").scenarioSha256());
    assertThat(here.resolve("set/resolved.yaml")).content().contains("0.01");
  }

  @Test
  void parquetAndTraceAreWrittenOnRequest() throws IOException {
    Typed typed = small("--format", "parquet", "--trace", "2", "--no-charts");
    assertThat(typed.code()).isZero();
    Path folder = here.resolve("results/baseline");
    assertThat(folder.resolve("runs.parquet")).isNotEmptyFile();
    assertThat(folder.resolve("runs.csv")).doesNotExist();
    assertThat(folder.resolve("trace.csv")).content().contains("\n1,decision,", "\n0,act,");
    assertThat(manifest("results/baseline").table()).isEqualTo("runs.parquet");
  }

  @Test
  void whatIsStoppedIsKeptAndMarkedPartial() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Typed typed =
        Typed.in(
            here,
            () -> asked.incrementAndGet() > 100,
            "run",
            BASELINE,
            "--runs",
            "1000000",
            "--threads",
            "1");
    assertThat(typed.code()).isEqualTo(130);
    assertThat(typed.err()).contains("interrupted: 999900 runs were not tried");
    Manifest manifest = manifest("results/baseline");
    assertThat(manifest.partial()).isTrue();
    assertThat(manifest.done()).isEqualTo(100);
    assertThat(manifest.skipped()).isEqualTo(999_900);
    assertThat(here.resolve("results/baseline/report.html"))
        .content()
        .contains("<p class=\"partial\">PARTIAL: 100 of 1,000,000 runs</p>", "999900");
    assertThat(run("verify", "results/baseline").code()).isZero();
  }

  @Test
  void stoppedBeforeTheFirstRunItWritesNothing() throws IOException {
    Typed typed = Typed.in(here, () -> true, "run", BASELINE);
    assertThat(typed.code()).isEqualTo(130);
    assertThat(typed.err()).contains("nothing is written");
    try (Stream<Path> left = Files.list(here.resolve("results"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void badNumbersAreBadInput() {
    assertThat(run("run", BASELINE, "--runs", "0").err()).contains("--runs must be 1 or more");
    assertThat(run("run", BASELINE, "--runs", "ten").code()).isEqualTo(2);
    assertThat(run("run", BASELINE, "--runs", "9", "--until", "half-width=0.1").err())
        .contains("--runs and --until exclude each other");
    assertThat(run("run", BASELINE, "--first", "-1").err()).contains("--first must be 0 or more");
    assertThat(run("run", BASELINE, "--threads", "0").code()).isEqualTo(2);
    assertThat(run("run", BASELINE, "--trace", "-1").err()).contains("--trace must be 0 to 1000");
    assertThat(run("run", BASELINE, "--format", "xls").code()).isEqualTo(2);
    assertThat(run("run").err()).contains("SCENARIO");
    assertThat(run("run", BASELINE, "--thraeds", "2").err()).contains("did you mean '--threads'?");
  }

  @Test
  void badScenariosAreBadInputWithoutAStackTrace() {
    Typed typed = run("run", BASELINE, "--set", "actors.isreal.tempo=1");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err())
        .isEqualTo("--set #1: actors has no \"isreal\"; did you mean \"israel\"?\n");
    assertThat(run("run", "nowhere.yaml").code()).isEqualTo(2);
  }

  @Test
  void aConditionedScenarioHasForecastCards() throws IOException {
    Typed typed =
        run("run", "scenarios/forecast-from-6-august.yaml", "--runs", "100", "--out", "out", "-q");
    assertThat(typed.code()).isZero();
    assertThat(here.resolve("out/cards.csv"))
        .content()
        .startsWith(
            "card,text,probability,low,high,assumptions_low,assumptions_high,n,settled,rule,note\n")
        .contains("\nanswer-later,", "\nrung-8,");
    assertThat(here.resolve("out/card-sources.csv")).content().contains("\nanswer-later,001:6\n");
    assertThat(here.resolve("out/report.html"))
        .content()
        .contains("<section id=\"forecasts\">", "<section id=\"forecast-outcomes\">");
    assertThat(typed.out())
        .containsPattern("Rung 7 within 8 days +100.0 % +settled: has come true");
    assertThat(here.resolve("out/uncertainty.csv"))
        .content()
        .contains("\nrung-8,")
        .doesNotContain("\nrung-7-within-8-days,");
    small();
    assertThat(here.resolve("results/baseline/cards.csv")).doesNotExist();
  }

  @Test
  void whatCardsLeanOnIsMeasuredOnRequest() throws IOException {
    Typed typed =
        run(
            "run",
            "scenarios/forecast-from-25-september.yaml",
            "--runs",
            "10",
            "--lean",
            "80",
            "--no-charts",
            "--out",
            "out");
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).contains("parameters moved from the 10th to the 90th percentile");
    // Those whose effect eighty runs can tell from chance.
    assertThat(here.resolve("out/card-parameters.csv"))
        .content()
        .containsPattern("[a-z],-?0\\.[0-9]+\n");
    assertThat(run("run", BASELINE, "--lean", "5").err())
        .contains("needs a scenario with a condition");
    assertThat(run("run", BASELINE, "--lean", "-1").code()).isEqualTo(2);
  }
}
