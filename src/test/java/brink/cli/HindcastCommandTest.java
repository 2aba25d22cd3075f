package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.cli.shell.ExitCode;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HindcastCommandTest {
  @TempDir Path here;

  private Typed hindcast(String... args) {
    List<String> all = new ArrayList<>(List.of("hindcast"));
    all.addAll(List.of(args));
    return Typed.in(here, () -> false, all.toArray(new String[0]));
  }

  @Test
  void writesTablesChartsAndReportAndClaimsNothing() throws IOException {
    Typed typed = hindcast("--futures", "20", "--crises", "3", "--no-calibration", "--out", "out");
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .startsWith("mean score, the lower the better  Brier")
        .containsPattern("\nbrink-priors +\\d")
        .containsPattern("\nmarkov +\\d")
        .contains("brink-priors made 56 forecasts of events and 30 of counts, all of one crisis")
        .contains("Over 3 simulated crises")
        .endsWith("\n\nopen out/report.html\n");
    assertThat(typed.err()).contains("20 futures a day, 3 simulated crises", "not scored: e037");
    for (String name :
        List.of(
            "forecasts.csv",
            "scores.csv",
            "skill.csv",
            "power.csv",
            "resolved.yaml",
            "report.html",
            "charts/skill-brier.svg",
            "charts/skill-crps.png")) {
      assertThat(here.resolve("out").resolve(name)).isNotEmptyFile();
    }
    assertThat(Files.readString(here.resolve("out/report.html")))
        .contains("One crisis shows no skill", "Where it loses");
    // Every one of 8 methods answers the same 86 questions.
    assertThat(Files.readAllLines(here.resolve("out/forecasts.csv"))).hasSize(1 + 8 * 86);
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    String[] words = {
      "--futures", "5", "--crises", "2", "--no-calibration", "--no-charts", "--out"
    };
    List<String> one = new ArrayList<>(List.of(words));
    one.add("a");
    assertThat(hindcast(one.toArray(new String[0])).code()).isZero();
    List<String> other = new ArrayList<>(List.of(words));
    other.addAll(List.of("b", "--threads", "3"));
    assertThat(hindcast(other.toArray(new String[0])).code()).isZero();
    for (String name : List.of("forecasts.csv", "skill.csv")) {
      assertThat(here.resolve("b").resolve(name))
          .hasSameTextualContentAs(here.resolve("a").resolve(name));
    }
    assertThat(ResultsFolder.open(here.resolve("a")).manifest().done()).isEqualTo(34);
  }

  /** A hindcast with a calibration of two parameters that takes a second or two. */
  private Typed small(String folder) throws IOException {
    Files.writeString(
        here.resolve("small.calibration.yaml"),
        """
        title: Two parameters
        scenario: elsewhere.yaml
        parameters: [actors.israel.tempo, actors.us.tempo]
        summaries:
          us: {from: us}
          israel: {from: israel, each-document: true}
        stop: {generations: 2}
        """);
    List<String> words = new ArrayList<>(List.of("--futures", "5", "--crises", "2"));
    words.addAll(List.of("--calibration", "small.calibration.yaml", "--particles", "20"));
    words.addAll(List.of("--out", folder));
    return hindcast(words.toArray(new String[0]));
  }

  @Test
  void aCalibratedHindcastSaysWhatWasLearntAndIsVerified() throws IOException {
    Typed typed = small("r");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .containsPattern("\nbrink-calibrated +\\d")
        .containsPattern("On 2024-09-2\\d the documents inform \\d of 2 parameters");
    assertThat(Files.readAllLines(here.resolve("r/calibrations.csv"))).hasSize(5);
    assertThat(Files.readAllLines(here.resolve("r/posteriors.csv"))).hasSize(9);
    assertThat(Files.readString(here.resolve("r/report.html")))
        .contains("What was learnt by each day", "brink-calibrated has been calibrated", "n = 1");
    assertThat(here.resolve("r/charts/learnt-by-day.svg")).isNotEmptyFile();
    Typed same = Typed.in(here, () -> false, "verify", "r", "--threads", "3");
    assertThat(same.code()).as(same.out() + same.err()).isZero();

    Path plan = here.resolve("r/hindcast.json");
    Files.writeString(plan, Files.readString(plan).replace("\"futures\" : 5", "\"futures\" : 6"));
    Typed other = Typed.in(here, () -> false, "verify", "r");
    assertThat(other.code()).isEqualTo(ExitCode.DIFFERENT);
    assertThat(other.out())
        .isEqualTo("different: hindcast.json has been changed since it was written\n");
  }

  @Test
  void whatAScenarioDrawsIsLeftOut() throws IOException {
    // The draws may know all documents; these would show if they were used.
    Files.writeString(here.resolve("p.csv"), "weight,actors.israel.tempo\n1,2.5\n");
    Files.writeString(
        here.resolve("drawn.yaml"),
        "extends: scenarios/baseline.yaml\nparameters: {posterior: p.csv}\n");
    String[] words = {
      "--futures", "5", "--crises", "1", "--no-calibration", "--no-charts", "--out"
    };
    List<String> drawn = new ArrayList<>(List.of("drawn.yaml"));
    drawn.addAll(List.of(words));
    drawn.add("drawn");
    assertThat(hindcast(drawn.toArray(new String[0])).code()).isZero();
    List<String> plain = new ArrayList<>(List.of(words));
    plain.add("plain");
    assertThat(hindcast(plain.toArray(new String[0])).code()).isZero();
    for (String name : List.of("forecasts.csv", "skill.csv")) {
      assertThat(here.resolve("drawn").resolve(name))
          .hasSameTextualContentAs(here.resolve("plain").resolve(name));
    }
    assertThat(Files.readString(here.resolve("drawn/resolved.yaml"))).doesNotContain("posterior");
  }

  @Test
  void refusesWhatCannotBeHindcast() {
    assertThat(hindcast("--futures", "0").err()).contains("--futures must be 1 to 100000, not 0");
    assertThat(hindcast("--crises", "-1").code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(hindcast("--particles", "3").err())
        .contains("--particles must be 20 to 100000, not 3");
    Typed conditioned = hindcast("scenarios/forecast-from-6-august.yaml");
    assertThat(conditioned.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(conditioned.err()).contains("has a condition; hindcast sets one");
  }

  @Test
  void refusesACalibrationThatDoesNotFitOrKnowsTheFuture() throws IOException {
    String known =
        """
        title: Knows it all
        scenario: scenarios/baseline.yaml
        parameters: [actors.israel.tempo]
        summaries: {israel: {from: israel, observed: {low: 20}}}
        """;
    Files.writeString(here.resolve("a.calibration.yaml"), known);
    Typed typed = hindcast("--calibration", "a.calibration.yaml");
    assertThat(typed.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(typed.err()).contains("says itself what was observed of israel");
    Files.writeString(
        here.resolve("b.calibration.yaml"), known.replace("israel.tempo", "isrel.tempo"));
    assertThat(hindcast("--calibration", "b.calibration.yaml").err())
        .contains("or none with --no-calibration")
        .contains("b.calibration.yaml:3:14: there is no parameter");
    assertThat(
            hindcast("--calibration", "scenarios/calibrations/simulated-log.calibration.yaml")
                .err())
        .contains("hindcast needs a calibration on documents");
  }

  @Test
  void whenStoppedNothingIsWritten() {
    Typed typed = Typed.in(here, () -> true, "hindcast", "--futures", "5", "--out", "x");
    assertThat(typed.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(typed.err()).contains("interrupted; nothing is written");
    assertThat(here.resolve("x")).doesNotExist();
  }
}
