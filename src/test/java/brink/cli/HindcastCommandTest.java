package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
    Typed typed = hindcast("--futures", "20", "--crises", "3", "--out", "out");
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .startsWith("mean score, the lower the better  Brier")
        .containsPattern("\nbrink-priors +\\d")
        .containsPattern("\nmarkov +\\d")
        .contains("brink-priors made 56 forecasts of events and 30 of counts, all of one crisis")
        .contains("Over 3 simulated crises")
        .endsWith("\n\nout\n");
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
    assertThat(hindcast("--futures", "5", "--crises", "2", "--no-charts", "--out", "a").code())
        .isZero();
    hindcast("--futures", "5", "--crises", "2", "--no-charts", "--threads", "3", "--out", "b");
    for (String name : List.of("forecasts.csv", "skill.csv")) {
      assertThat(here.resolve("b").resolve(name))
          .hasSameTextualContentAs(here.resolve("a").resolve(name));
    }
    assertThat(ResultsFolder.open(here.resolve("a")).manifest().done()).isEqualTo(34);
  }

  @Test
  void refusesWhatCannotBeHindcast() {
    assertThat(hindcast("--futures", "0").err()).contains("--futures must be 1 to 100000, not 0");
    assertThat(hindcast("--crises", "-1").code()).isEqualTo(Exit.BAD_INPUT);
    Typed conditioned = hindcast("scenarios/forecast-from-6-august.yaml");
    assertThat(conditioned.code()).isEqualTo(Exit.BAD_INPUT);
    assertThat(conditioned.err()).contains("has a condition; hindcast sets one");
  }

  @Test
  void whenStoppedNothingIsWritten() {
    Typed typed =
        Typed.in(here, () -> true, "hindcast", "--futures", "5", "--crises", "0", "--out", "x");
    assertThat(typed.code()).isEqualTo(Exit.INTERRUPTED);
    assertThat(typed.err()).contains("interrupted; nothing is written");
    assertThat(here.resolve("x")).doesNotExist();
  }
}
