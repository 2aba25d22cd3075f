package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.Act;
import brink.random.RunKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How results must move when one thing is changed, on common random numbers. */
class MetamorphicTest {
  private static final int RUNS = 400;

  private static double meanIsraeliRung(Simulation simulation) {
    int israel = simulation.layout().actors().indexOf("israel");
    double sum = 0;
    int count = 0;
    for (int i = 0; i < RUNS; i++) {
      for (Act act : simulation.trace(new RunKey(1, i)).acts()) {
        if (act.actor() == israel) {
          sum += act.rung();
          count++;
        }
      }
    }
    return sum / count;
  }

  @Test
  void moreAmericanLeverageNeverRaisesTheMeanIsraeliRung() {
    double none = meanIsraeliRung(Baseline.simulation("relations.us.israel.leverage=0"));
    double some = meanIsraeliRung(Baseline.simulation("relations.us.israel.leverage=1"));
    double much = meanIsraeliRung(Baseline.simulation("relations.us.israel.leverage=4"));
    assertThat(some).isLessThan(none);
    assertThat(much).isLessThan(some);
  }

  @Test
  void anotherLabelChangesTheLabelOnly() {
    Simulation base = Baseline.simulation();
    Simulation other = Baseline.simulation("actors.israel.name=A", "acts.appeal.label=B");
    for (int i = 0; i < RUNS; i++) {
      assertThat(Baseline.text(other, 1, i)).isEqualTo(Baseline.text(base, 1, i));
    }
  }

  /**
   * Streams are named after ids, so another id draws other numbers: the distribution is what stays.
   * Bounds are five standard errors of a difference of two shares of 1,500 runs.
   */
  @Test
  void anotherIdLeavesTheDistributionAsItIs(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Files.createDirectories(folder.resolve("scenarios"));
    try (var files = Files.list(Path.of("seeds"))) {
      for (Path file : files.toList()) {
        rename(file, folder.resolve("seeds"));
      }
    }
    rename(Path.of(Baseline.FILE), folder.resolve("scenarios"));
    Simulation base = Baseline.simulation();
    Simulation renamed =
        Simulation.of(Baseline.file(folder.resolve("scenarios/baseline.yaml").toString()));
    assertThat(renamed.layout().actors()).contains("party").doesNotContain("hezbollah");
    for (String outcome : new String[] {"rung-8", "campaign", "quiet-month", "ceasefire"}) {
      assertThat(Baseline.mean(renamed, outcome, 1500))
          .as(outcome)
          .isCloseTo(Baseline.mean(base, outcome, 1500), within(0.09));
    }
  }

  private static void rename(Path file, Path folder) throws IOException {
    String text = Files.readString(file);
    Files.writeString(
        folder.resolve(file.getFileName().toString()),
        text.replaceAll("\\bhezbollah\\b(?!-)|(?<=_)hezbollah(?![a-z])", "party"));
  }
}
