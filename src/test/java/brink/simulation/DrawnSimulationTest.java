package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.parameter.ParameterValues;
import brink.parameter.RunDraws;
import brink.random.RunKey;
import brink.run.RunRecord;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawnSimulationTest {
  private static ScenarioTemplate baseline(String... sets) {
    return ScenarioTemplate.read(
        "scenarios/baseline.yaml", List.of(sets), new FileSource(Path.of("")));
  }

  private static double[] outcomes(RunRecord run, int size) {
    double[] values = new double[size];
    Arrays.setAll(values, run::outcome);
    return values;
  }

  @Test
  void runsOfADrawShareItAndOthersDoNot() {
    Simulation simulation = Simulation.of(baseline());
    double[] first = simulation.levels(new RunKey(1, 0));
    assertThat(simulation.levels(new RunKey(1, RunDraws.TOGETHER - 1))).isEqualTo(first);
    assertThat(simulation.levels(new RunKey(1, RunDraws.TOGETHER))).isNotEqualTo(first);
    assertThat(simulation.levels(new RunKey(2, 0))).isNotEqualTo(first);
  }

  @Test
  void aRunIsTheSameWhateverRanBefore() {
    Simulation one = Simulation.of(baseline());
    Simulation other = Simulation.of(baseline());
    int size = one.layout().outcomes().size();
    LongStream.iterate(190, i -> i >= 0, i -> i - 10).forEach(i -> other.run(new RunKey(1, i)));
    for (long run : new long[] {0, 57, 133}) {
      assertThat(outcomes(one.run(new RunKey(1, run)), size))
          .isEqualTo(outcomes(other.run(new RunKey(1, run)), size));
    }
  }

  /** A draw that would set off ever more acts is drawn again, and every accepted one runs. */
  @Test
  void whatTheScenarioRefusesIsDrawnAgainAndCounted() {
    Simulation simulation =
        Simulation.of(
            baseline(
                "dynamics.occasion-gain=10",
                "actors.israel.repeat=0.95",
                "actors.israel.reciprocate={prior: {beta: {mean: 0.6, sd: 0.3}}}"));
    long refused =
        LongStream.range(0, 20)
            .map(draw -> simulation.refused(new RunKey(1, RunDraws.first(draw))))
            .sum();
    assertThat(refused).isPositive();
  }

  @Test
  void withoutDrawsAllRunsAreAtTheMeans() {
    ScenarioTemplate template = baseline("parameters.draws=none");
    Simulation none = Simulation.of(template);
    Simulation means = Simulation.of(baseline().at(ParameterValues.NONE));
    assertThat(none.isDrawn()).isFalse();
    int size = none.layout().outcomes().size();
    for (long run = 0; run < 5; run++) {
      RunKey key = new RunKey(1, run);
      assertThat(outcomes(none.run(key), size)).isEqualTo(outcomes(means.run(key), size));
    }
  }
}
