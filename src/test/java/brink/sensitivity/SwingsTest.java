package brink.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.design.Design;
import brink.design.Designs;
import brink.design.Factor;
import brink.design.Scale;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwingsTest {
  private static final ReplicationVariance PARTS = new ReplicationVariance(5, 1, 0, 0, 0, 0.5);

  private static final Design DESIGN =
      Designs.oneAtATime(
          List.of(
              new Factor("a", new Scale.Levels(List.of(9.0, 1.0))),
              new Factor("b", new Scale.Range(0, 1, false))),
          new double[] {5, 0.5},
          2);

  /** Of four replications: the scenario itself, the first factor at 9 and 1, the second at 0, 1. */
  private static final double[][] RUNS = {
    {10, 13, 6, 10, 10}, {12, 15, 9, 12, 22}, {14, 17, 9, 14, 4}, {16, 19, 14, 16, 16}
  };

  private static SensitivityAnalysis analysis(double[][] runs) {
    return SensitivityAnalysis.of(
        "y", DESIGN, TestFunctions.responses(runs), PARTS, runs.length, new Bootstrap(1, 100));
  }

  @Test
  void eachDifferenceHasTheIntervalOfItsOwnPairs() {
    SensitivityAnalysis analysis = analysis(RUNS);
    // The lowest level of the first factor is its second one. Changes there: -4, -3, -5, -2.
    FactorEffect low = analysis.effects(SensitivityMeasure.AT_LOW).get(0);
    assertThat(low.value()).isCloseTo(-3.5, within(1e-12));
    assertThat(low.high() - low.value()).isCloseTo(3.182446 * Math.sqrt(5.0 / 3 / 4), within(1e-5));
    // At its highest all four replications change by 3.
    FactorEffect high = analysis.effects(SensitivityMeasure.AT_HIGH).get(0);
    assertThat(high.value()).isCloseTo(3, within(1e-12));
    assertThat(high.high() - high.low()).isCloseTo(0, within(1e-9));
    assertThat(high.distinguishable()).isTrue();
    // The second factor: 0, 10, -10, 0 at its highest, nothing at its lowest.
    FactorEffect noisy = analysis.effects(SensitivityMeasure.AT_HIGH).get(1);
    assertThat(noisy.high() - noisy.value())
        .isCloseTo(3.182446 * Math.sqrt(200.0 / 3 / 4), within(1e-4));
    assertThat(noisy.distinguishable()).isFalse();
  }

  @Test
  void theSwingGoesFromTheLowestToTheHighestLevelOfAListInAnyOrder() {
    FactorEffect swing = analysis(RUNS).effects(SensitivityMeasure.SWING).get(0);
    assertThat(swing.value()).isCloseTo(6.5, within(1e-12));
    assertThat(analysis(RUNS).ranking().get(0).factor()).isZero();
  }

  @Test
  void fewerThanFourReplicationsGiveNoIndicesInAnyDesign() {
    SensitivityAnalysis few = analysis(Arrays.copyOf(RUNS, 2));
    assertThat(few.found()).isFalse();
    assertThat(few.effects(SensitivityMeasure.SWING))
        .hasSize(2)
        .noneMatch(FactorEffect::distinguishable);
    assertThat(few.effects(SensitivityMeasure.SWING))
        .allMatch(effect -> Double.isNaN(effect.value()));
    List<Factor> one = List.of(new Factor("a", new Scale.Range(0, 1, false)));
    for (Design design :
        List.of(
            Designs.morris(one, 4, 4, 1),
            Designs.saltelli(one, 4, false),
            Designs.latinHypercube(one, 12, 1))) {
      double[][] runs = new double[2][design.size()];
      Arrays.setAll(runs[0], p -> 5 * design.value(p, 0));
      Arrays.setAll(runs[1], p -> 5 * design.value(p, 0));
      SensitivityAnalysis none =
          SensitivityAnalysis.of(
              "y", design, TestFunctions.responses(runs), PARTS, 2, new Bootstrap(1, 100));
      assertThat(none.found()).as(design.kind().toString()).isFalse();
      assertThat(none.effects()).noneMatch(FactorEffect::distinguishable);
    }
  }
}
