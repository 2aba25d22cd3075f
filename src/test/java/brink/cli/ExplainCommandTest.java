package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String BASELINE = "scenarios/baseline.yaml";

  @TempDir Path here;

  private Typed explain(String... more) {
    String[] args = new String[more.length + 1];
    args[0] = "explain";
    System.arraycopy(more, 0, args, 1, more.length);
    return Typed.in(here, () -> false, args);
  }

  private String silence() throws IOException {
    Files.writeString(
        here.resolve("silence.yaml"),
        """
        title: silence
        extends: scenarios/baseline.yaml
        interventions:
          silence:
            from: 2024-08-04
            set: {actors.us.repertoire.appeal.israel: never}
        """);
    return "silence.yaml";
  }

  @Test
  void tellsARunAndWritesNothingElse() throws IOException {
    Typed typed = explain(BASELINE, "--run", "17");
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .startsWith("The crisis as reported, July to September 2024: run 17 of seed 20240727\n")
        .contains("\nSat 27 Jul; ", "rocket fire, 12 dead, denied [rung 6]")
        .doesNotContain(" holds", "Turning points");
    try (var files = Files.list(here)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void theRunIsTheOneThatRunHas() throws IOException {
    Typed.in(
        here, () -> false, "run", BASELINE, "--runs", "1", "--first", "17", "--no-charts", "-q");
    String row = Files.readAllLines(here.resolve("results/baseline/runs.csv")).get(1);
    String json = explain(BASELINE, "--run", "17", "--json").out();
    String deaths = json.lines().filter(line -> line.startsWith("  \"deaths\"")).findFirst().get();
    assertThat(row).contains("," + deaths.replaceAll("\\D", "") + ",");
  }

  @Test
  void anotherSeedOrNumberIsAnotherRun() {
    String plain = explain(BASELINE).out();
    assertThat(explain(BASELINE, "--seed", "1").out()).isNotEqualTo(plain);
    assertThat(explain(BASELINE, "--set", "actors.israel.tempo=3").out()).isNotEqualTo(plain);
    assertThat(explain(BASELINE, "--run", "0").out()).isEqualTo(plain);
    assertThat(explain(BASELINE, "--holds").out()).contains(" holds");
  }

  @Test
  void zoomsIntoOneAct() {
    assertThat(explain(BASELINE, "--run", "17", "--act", "1").out())
        .startsWith("#1  ")
        .contains("weighed", "probability");
    assertThat(explain(BASELINE, "--run", "17", "--act", "1", "--json").out())
        .startsWith("{\n  \"scenario\": \"baseline\"")
        .contains("\"options\"");
    Typed beyond = explain(BASELINE, "--run", "17", "--act", "9999");
    assertThat(beyond.code()).isEqualTo(2);
    assertThat(beyond.err()).contains("--act must be 1 to ");
  }

  @Test
  void showsTwoScenariosSideBySideInEitherSpelling() throws IOException {
    Typed both = explain("--between", BASELINE, silence(), "--run", "17");
    assertThat(both.code()).as(both.err()).isZero();
    assertThat(both.out()).startsWith("The same for ").contains("silence: highest rung");
    assertThat(explain(BASELINE, "--run", "17", "--between", silence()).out())
        .isEqualTo(both.out());
    assertThat(explain("--between", BASELINE, silence(), "--run", "17", "--json").out())
        .contains("\"common_acts\"");
  }

  @Test
  void findsTurningPoints() {
    String out = explain(BASELINE, "--run", "3", "--turning-points", "20").out();
    assertThat(out).contains("Turning points: chance of reaching rung 8", "from 20 futures");
    assertThat(explain(BASELINE, "--run", "3", "--turning-points", "8", "--json").out())
        .contains("\"turning-points\"");
  }

  @Test
  void drawsTheRunOnRequestAndReplacesNothing() {
    Typed drawn = explain(BASELINE, "--run", "17", "--chart", "charts", "--json");
    assertThat(drawn.code()).as(drawn.err()).isZero();
    assertThat(drawn.out()).startsWith("{");
    assertThat(drawn.err())
        .isEqualTo(
            "brink: drawn: charts/run-17.svg and .png\n"
                + "brink: drawn: charts/run-17-causes.svg and .png\n");
    assertThat(here.resolve("charts/run-17.svg"))
        .content()
        .contains(">Run 17, act by act<", "A line leads from an act");
    assertThat(here.resolve("charts/run-17.png")).isNotEmptyFile();
    Typed again = explain(BASELINE, "--run", "17", "--chart", "charts");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("already exists");
  }

  @Test
  void drawsTheTreeOfOneActWhereItHasOne() {
    Typed drawn = explain(BASELINE, "--run", "17", "--act", "22", "--chart", "charts");
    assertThat(drawn.code()).as(drawn.err()).isZero();
    assertThat(drawn.err()).isEqualTo("brink: drawn: charts/run-17-act-22.svg and .png\n");
    assertThat(here.resolve("charts/run-17-act-22.svg"))
        .content()
        .contains("what gave the occasion for act 22", "#16", "#22");
    assertThat(explain(BASELINE, "--run", "17", "--act", "1", "--chart", "charts").err())
        .contains("nothing is drawn: act 1 had its occasion from no other");
  }

  @Test
  void whatIsStoppedLeavesTheTurningPointsOut() {
    Typed typed =
        Typed.in(here, () -> true, "explain", BASELINE, "--run", "3", "--turning-points", "20");
    assertThat(typed.code()).isEqualTo(130);
    assertThat(typed.out()).contains("Sat 27 Jul").doesNotContain("Turning points");
    assertThat(typed.err()).contains("interrupted");
  }

  @Test
  void badInputIsSaidInOneLine() throws IOException {
    assertThat(explain().err()).contains("SCENARIO");
    assertThat(explain(BASELINE, "--run", "-1").err()).contains("--run must be 0 or more");
    assertThat(explain(BASELINE, "--rung", "10").err()).contains("--rung must be 0 to 9");
    assertThat(explain(BASELINE, "--rows", "0").code()).isEqualTo(2);
    assertThat(explain(BASELINE, "--turning-points", "-1").code()).isEqualTo(2);
    assertThat(explain("--between", BASELINE).err()).contains("--between needs two scenarios");
    assertThat(explain("nowhere.yaml").code()).isEqualTo(2);
    assertThat(explain(BASELINE, "--act", "1", "--turning-points", "9").err())
        .contains("goes with neither");
    assertThat(explain(BASELINE, "--between", BASELINE, "--chart", "x").err())
        .contains("--chart and --between do not go together");
    assertThat(explain(BASELINE, "--between", BASELINE, "--act", "1").err())
        .contains("do not go together");
    silence();
    Files.writeString(
        here.resolve("late.yaml"),
        "title: late\nextends: scenarios/baseline.yaml\nstart: 2024-07-26\n");
    assertThat(explain("--between", BASELINE, "late.yaml").err()).contains("start on the same day");
  }
}
