package brink.calibration.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.calibration.WeightedSample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AbcSmcTest {
  private static final AbcSettings.Stopping FINE =
      new AbcSettings.Stopping(20, 0.02, 0.001, 10_000_000);

  private static Posterior run(AbcSmc sampler, int threads) throws IOException {
    return sampler.run(threads, TrialLog.NONE, GenerationListener.NONE, () -> false);
  }

  private static AbcSettings.Stopping generations(int most) {
    return new AbcSettings.Stopping(most, 0, 0, 10_000_000);
  }

  /** With 2,000 particles the mean is known to about 0.006, the deviation to about 0.004. */
  @Test
  void theConjugatePosteriorIsFound() throws IOException {
    Posterior found = run(NormalToy.sampler(NormalToy::simulate, 2_000, FINE), 2);
    WeightedSample sample = found.last().sample();
    assertThat(found.reason()).isEqualTo(StopReason.TOLERANCE);
    assertThat(sample.mean(0)).isCloseTo(NormalToy.MEAN, within(0.02));
    assertThat(sample.standardDeviation(0)).isCloseTo(NormalToy.SD, within(0.015));
    assertThat(sample.quantile(0, 0.975))
        .isCloseTo(NormalToy.MEAN + 1.95996 * NormalToy.SD, within(0.05));
    assertThat(sample.effectiveSize()).isBetween(1_000.0, 2_000.0);
  }

  @Test
  void regressionFindsItFromAWideTolerance() throws IOException {
    AbcSettings.Stopping coarse = new AbcSettings.Stopping(20, 0.5, 0, 10_000_000);
    Population last = run(NormalToy.sampler(NormalToy::simulate, 2_000, coarse), 2).last();
    double[][] moved = RegressionAdjustment.points(last, Observation.exact(1));
    WeightedSample sample = new WeightedSample(moved, RegressionAdjustment.weights(last));
    assertThat(last.sample().standardDeviation(0)).isGreaterThan(NormalToy.SD + 0.03);
    assertThat(sample.mean(0)).isCloseTo(NormalToy.MEAN, within(0.02));
    assertThat(sample.standardDeviation(0)).isCloseTo(NormalToy.SD, within(0.015));
  }

  @Test
  void thePosteriorIsTheSameForAnyNumberOfThreads() throws IOException {
    AbcSmc sampler = NormalToy.sampler(NormalToy::simulate, 200, generations(4));
    Population one = run(sampler, 1).last();
    Population four = run(sampler, 4).last();
    assertThat(points(four)).isDeepEqualTo(points(one));
    assertThat(four.tried()).isEqualTo(one.tried());
    assertThat(four.sample().weight(17)).isEqualTo(one.sample().weight(17));
  }

  private static double[][] points(Population population) {
    return IntStream.range(0, population.sample().size())
        .mapToObj(i -> population.sample().point(i))
        .toArray(double[][]::new);
  }

  /** The posterior of a prior cut at 0.9 is the posterior cut there: its mean is a known number. */
  @Test
  void whatTheSimulatorRefusesLiesOutsideThePrior() throws IOException {
    Simulator cut = (point, key) -> point[0] > 0.9 ? null : NormalToy.simulate(point, key);
    Posterior found = run(NormalToy.sampler(cut, 2_000, FINE), 2);
    // Normal cut above at b: mean - sd phi(z) / Phi(z), z = (0.9 - 0.95238) / 0.21822 = -0.24003.
    double phi = 0.3989423 * Math.exp(-0.5 * 0.24003 * 0.24003);
    double expected = NormalToy.MEAN - NormalToy.SD * phi / 0.405154;
    assertThat(found.last().sample().mean(0)).isCloseTo(expected, within(0.015));
    assertThat(found.prior().tried()).isGreaterThan(found.prior().simulated());
  }

  @Test
  void itStopsAtItsFirstLimitAndSaysWhich() throws IOException {
    assertThat(reason(generations(3))).isEqualTo(StopReason.GENERATIONS);
    assertThat(reason(new AbcSettings.Stopping(9, 0.5, 0, 100_000)))
        .isEqualTo(StopReason.TOLERANCE);
    assertThat(reason(new AbcSettings.Stopping(9, 0, 0.4, 100_000)))
        .isEqualTo(StopReason.ACCEPTANCE);
    assertThat(reason(new AbcSettings.Stopping(9, 0, 0, 250))).isEqualTo(StopReason.BUDGET);
  }

  private static StopReason reason(AbcSettings.Stopping stopping) throws IOException {
    return run(NormalToy.sampler(NormalToy::simulate, 100, stopping), 2).reason();
  }

  @Test
  void theBudgetIsNeverOverspent() throws IOException {
    AbcSettings.Stopping budget = new AbcSettings.Stopping(9, 0, 0, 250);
    Posterior found = run(NormalToy.sampler(NormalToy::simulate, 100, budget), 2);
    assertThat(found.simulations()).isEqualTo(250);
    assertThat(found.generations()).hasSize(1);
  }

  @Test
  void summariesThatAllAgreeLeaveNothingToGain() throws IOException {
    Simulator same = (point, key) -> new double[] {1};
    assertThat(run(NormalToy.sampler(same, 50, generations(9)), 1).reason())
        .isEqualTo(StopReason.NO_PROGRESS);
  }

  @Test
  void aSimulationThatThrowsEndsTheCalibration() {
    Simulator faulty =
        (point, key) -> {
          throw new IllegalStateException("out of acts");
        };
    assertThatThrownBy(() -> run(NormalToy.sampler(faulty, 50, generations(2)), 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("out of acts");
  }

  @Test
  void aStoppedCalibrationGoesOnWhereItWas() throws IOException {
    Kept whole = new Kept();
    AtomicLong all = new AtomicLong();
    Posterior expected = counted(all, whole, Long.MAX_VALUE);
    Kept parts = new Kept();
    assertThat(counted(new AtomicLong(), parts, 3_000).reason()).isEqualTo(StopReason.INTERRUPTED);
    AtomicLong again = new AtomicLong();
    Posterior resumed = counted(again, parts, Long.MAX_VALUE);
    assertThat(points(resumed.last())).isDeepEqualTo(points(expected.last()));
    assertThat(resumed.simulations()).isEqualTo(expected.simulations());
    assertThat(parts.fates).isEqualTo(whole.fates);
    assertThat(again.get()).isLessThan(all.get());
  }

  private static Posterior counted(AtomicLong count, Kept log, long stopAfter) throws IOException {
    Simulator counting =
        (point, key) -> {
          count.incrementAndGet();
          return NormalToy.simulate(point, key);
        };
    return NormalToy.sampler(counting, 100, generations(7))
        .run(2, log, GenerationListener.NONE, () -> count.get() >= stopAfter);
  }

  @Test
  void anIntervalIsMetAnywhereInside() {
    Observation atLeast51 =
        new Observation(
            new double[] {51}, new double[] {Double.POSITIVE_INFINITY}, new double[] {0});
    assertThat(atLeast51.gap(0, 80)).isZero();
    assertThat(atLeast51.gap(0, 50)).isEqualTo(-1);
  }

  @Test
  void scalesAreMediansOfDeviationsAndNeverBelowTheLeast() {
    double[][] simulated = {{1, 0}, {2, 0}, {4, 0}, {8, 0}, {100, 0}};
    Observation observation = new Observation(new double[2], new double[2], new double[] {0, 0.5});
    assertThat(observation.weights(simulated)[0]).isCloseTo(1 / (1.4826 * 3), within(1e-12));
    assertThat(observation.weights(simulated)[1]).isEqualTo(2);
  }

  /** A log in memory. */
  private static final class Kept implements TrialLog {
    private final Map<Integer, String> fates = new TreeMap<>();

    @Override
    public String known(int generation) {
      return fates.getOrDefault(generation, "");
    }

    @Override
    public void append(int generation, String more) {
      fates.merge(generation, more, String::concat);
    }
  }

  @Test
  void particlesOfAllGenerationsAreKept() throws IOException {
    List<Integer> heard = new ArrayList<>();
    Posterior found =
        NormalToy.sampler(NormalToy::simulate, 50, generations(3))
            .run(
                1,
                TrialLog.NONE,
                (generation, accepted, simulations, tolerance) -> heard.add(generation),
                () -> false);
    assertThat(found.generations()).extracting(Population::generation).containsExactly(0, 1, 2);
    assertThat(heard).contains(0, 1, 2);
  }
}
