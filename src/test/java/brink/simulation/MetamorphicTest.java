package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.Act;
import brink.random.RunKey;
import brink.run.Decision;
import brink.run.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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

  @Test
  void zeroRationalityChoosesUniformly() {
    Simulation simulation = Baseline.simulation("actors.g7.rationality=0", "actors.g7.tempo=5");
    Map<String, Integer> counts = new TreeMap<>();
    int total = 0;
    for (int i = 0; i < 60; i++) {
      for (Decision decision : simulation.trace(new RunKey(1, i)).decisions()) {
        if (decision.actor().equals("g7")) {
          var chosen = decision.chosen();
          counts.merge(chosen.act() + chosen.target() + chosen.about(), 1, Integer::sum);
          total++;
        }
      }
    }
    counts.remove("offer-ceasefireisraelhezbollah"); // Not open while a ceasefire holds.
    double expected = total / 10.0;
    assertThat(counts).hasSize(9);
    for (int count : counts.values()) {
      assertThat((double) count).isCloseTo(expected, within(6 * Math.sqrt(expected)));
    }
  }

  /** Without reciprocity the severity term no longer depends on what was received. */
  @Test
  void withoutReciprocityTheReactionOfSeverityIsCut() {
    assertThat(severityTerms("actors.israel.reciprocity=0")).isEqualTo(1);
    assertThat(severityTerms("actors.israel.reciprocity=1")).isGreaterThan(10);
  }

  private static int severityTerms(String set) {
    Simulation simulation = Baseline.simulation(set, "actors.israel.rationality=0.3");
    Map<Double, Integer> values = new TreeMap<>();
    for (int i = 0; i < 50; i++) {
      History history = simulation.trace(new RunKey(1, i));
      for (Decision decision : history.decisions()) {
        if (decision.actor().equals("israel") && decision.chosen().act().equals("air-strike")) {
          values.merge(decision.chosen().terms().get(1).value(), 1, Integer::sum);
        }
      }
    }
    return values.size();
  }
}
