package brink.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import brink.random.Variates;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberVarianceTest {
  /** Effects and noise with mean 0 and variance 1. */
  private enum Shape {
    NORMAL(Variates::normal, Variates::normal),
    SKEWED(r -> Variates.exponential(r) - 1, r -> Variates.exponential(r) - 1),
    HEAVY(Variates::normal, Shape::lognormal),
    MOSTLY_ZERO(Variates::normal, Shape::spike);

    private final ToDoubleFunction<RandomStream> effect;
    private final ToDoubleFunction<RandomStream> noise;

    Shape(ToDoubleFunction<RandomStream> effect, ToDoubleFunction<RandomStream> noise) {
      this.effect = effect;
      this.noise = noise;
    }

    /** Kurtosis 111. */
    private static double lognormal(RandomStream random) {
      double e = Math.E;
      return (Math.exp(Variates.normal(random)) - Math.sqrt(e)) / Math.sqrt((e - 1) * e);
    }

    /** Something in 3 runs of 100. */
    private static double spike(RandomStream random) {
      boolean some = random.uniform() < 0.03;
      double value = some ? Variates.exponential(random) : 0;
      return (value - 0.03) / Math.sqrt(0.06 - 0.0009);
    }
  }

  private static NumberVariance split(long[] runs, Shape shape, double share, RandomStream random) {
    double[] sums = new double[runs.length];
    double[] squares = new double[runs.length];
    for (int d = 0; d < runs.length; d++) {
      double mean = Math.sqrt(share) * shape.effect.applyAsDouble(random);
      for (int i = 0; i < runs[d]; i++) {
        double value = 3 + mean + Math.sqrt(1 - share) * shape.noise.applyAsDouble(random);
        sums[d] += value;
        squares[d] += value * value;
      }
    }
    return new NumberVariance(runs, sums, squares, NumberVariance.LEAST);
  }

  private static double[] coverage(Shape shape, double share, int times) throws IOException {
    SplitDesign design = new SplitDesign();
    RandomStream random = new RandomStream(shape.ordinal() + Math.round(1e6 * share));
    int shares = 0;
    int spreads = 0;
    for (int t = 0; t < times; t++) {
      NumberVariance split = split(design.runs(t), shape, share, random);
      assertThat(split.shareInterval().high()).isPositive();
      shares += split.shareInterval().contains(share) ? 1 : 0;
      spreads += Objects.requireNonNull(split.spreadInterval()).contains(Math.sqrt(share)) ? 1 : 0;
    }
    return new double[] {(double) shares / times, (double) spreads / times};
  }

  @ParameterizedTest
  @CsvSource({"NORMAL, 0", "NORMAL, 0.1", "HEAVY, 0.03", "MOSTLY_ZERO, 0.03"})
  void intervalsHoldWhatIsTrueWhateverTheShape(Shape shape, double share) throws IOException {
    assertThat(Arrays.stream(coverage(shape, share, 200)).min().orElseThrow()).isGreaterThan(0.9);
  }

  @Tag("slow")
  @Test
  void intervalsHoldWhatIsTrueOverAllShares() throws IOException {
    for (Shape shape : Shape.values()) {
      for (double share : new double[] {0, 0.01, 0.03, 0.1, 0.3}) {
        double[] held = coverage(shape, share, 1000);
        String place =
            String.format(Locale.ROOT, "%s %s: %.3f %.3f", shape, share, held[0], held[1]);
        assertThat(Arrays.stream(held).min().orElseThrow()).as(place).isGreaterThan(0.89);
      }
    }
  }

  /** By hand: deviations -1.5 -0.5 | 0.5 1.5 from 2.5; products of pairs are both 0.75. */
  @Test
  void aSmallSplitIsAsByHand() {
    NumberVariance split =
        new NumberVariance(new long[] {2, 2}, new double[] {3, 7}, new double[] {5, 25}, 4);
    assertThat(split.ignorance()).isCloseTo(0.75, within(1e-12));
    assertThat(split.chance()).isCloseTo(5.0 / 3 - 0.75, within(1e-12));
  }

  @Test
  void whatHardlyEverVariesHasNoInterval() {
    NumberVariance split =
        new NumberVariance(new long[] {20, 20}, new double[] {3, 7}, new double[] {5, 25}, 8);
    assertThat(split.shareInterval()).isEqualTo(new Interval(0, 1));
    assertThat(split.spreadInterval()).isNull();
  }
}
