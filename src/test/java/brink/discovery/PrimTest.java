package brink.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class PrimTest {
  private static final double INF = Double.POSITIVE_INFINITY;

  /** Uniform points on axes of numbers. */
  static PointCloud uniform(int n, int axes, long seed) {
    RandomStream random = new RandomStream(seed);
    double[][] values = new double[n][axes];
    for (double[] point : values) {
      Arrays.setAll(point, a -> random.uniform());
    }
    List<BoxDimension> names = new ArrayList<>();
    for (int a = 0; a < axes; a++) {
      names.add(BoxDimension.ofNumbers("x" + a));
    }
    return new PointCloud(names, values);
  }

  /** 50 runs at each point, as many hits as the function says. */
  static OutcomeSample sample(PointCloud points, ToDoubleFunction<double[]> share) {
    double[] shares = new double[points.size()];
    Arrays.setAll(shares, p -> share.applyAsDouble(points.values(p)));
    long[] runs = new long[shares.length];
    Arrays.fill(runs, 50);
    return OutcomeSample.ofShares(points, shares, runs);
  }

  private static boolean planted(double[] x) {
    return x[0] >= 0.6 && x[1] <= 0.3;
  }

  @Test
  void aPlantedBoxIsFound() {
    OutcomeSample sample = sample(uniform(1000, 5, 1), x -> planted(x) ? 0.8 : 0.1);
    Prim prim = Prim.of(sample, List.of(0, 1, 2, 3, 4));
    assertThat(prim.box().limited()).containsExactly(0, 1);
    BoxLimit.Between first = (BoxLimit.Between) prim.box().limits().get(0);
    BoxLimit.Between second = (BoxLimit.Between) prim.box().limits().get(1);
    assertThat(first.low()).isCloseTo(0.6, within(0.02));
    assertThat(first.high()).isEqualTo(INF);
    assertThat(second.high()).isCloseTo(0.3, within(0.02));
    assertThat(second.low()).isEqualTo(-INF);
    assertThat(prim.scores().density()).isGreaterThan(0.75);
    assertThat(prim.scores().support()).isCloseTo(0.12, within(0.03));
  }

  @Test
  void scoresAreThoseOfTheDefinition() {
    PointCloud points =
        new PointCloud(List.of(BoxDimension.ofNumbers("x")), new double[][] {{1}, {2}, {3}, {4}});
    OutcomeSample sample =
        OutcomeSample.ofShares(
            points, new double[] {0.5, 0.1, 0.25, Double.NaN}, new long[] {10, 10, 20, 10});
    BoxMeasures scores = sample.scores(new Box(List.of(new BoxLimit.Between(-INF, 2))));
    assertThat(sample.density()).isCloseTo(11 / 40.0, within(1e-12));
    assertThat(scores.points()).isEqualTo(2);
    assertThat(scores.support()).isEqualTo(0.5);
    assertThat(scores.coverage()).isCloseTo(6 / 11.0, within(1e-12));
    assertThat(scores.density()).isCloseTo(0.3, within(1e-12));
    assertThat(scores.lift(0.275)).isCloseTo(0.025 * Math.sqrt(0.5), within(1e-12));
    assertThat(sample.scores(new Box(List.of(new BoxLimit.Between(9, 9)))).lift(0.1))
        .isEqualTo(-INF);
    assertThat(OutcomeSample.ofThreshold(points, new double[] {3, 2, Double.NaN, 1}, 2).density())
        .isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void eachSliceHoldsATwentiethAndEqualValuesStayTogether() {
    double[][] values = new double[100][1];
    for (int p = 0; p < 100; p++) {
      values[p][0] = p < 40 ? 1 : p;
    }
    PointCloud points = new PointCloud(List.of(BoxDimension.ofNumbers("x")), values);
    List<PeelingStep> steps = new Peeling(sample(points, x -> x[0] / 100), List.of(0), 10).steps();
    assertThat(steps.get(0).scores().points()).isEqualTo(100);
    // The forty equal values go at once, then 5 % at a time, of 60: 3, of 57: 3, of 54: 3.
    assertThat(steps.stream().limit(5).map(step -> step.scores().points()))
        .containsExactly(100, 60, 57, 54, 51);
    assertThat(steps.get(1).box().limits().get(0)).isEqualTo(new BoxLimit.Between(40, INF));
    assertThat(steps.get(steps.size() - 1).scores().points()).isGreaterThanOrEqualTo(10);
    assertThat(steps)
        .extracting(step -> step.scores().support())
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void ofEqualSlicesTheFirstAxisIsCutAndOnlyOnce() {
    double[][] values = new double[60][2];
    for (int p = 0; p < 60; p++) {
      Arrays.fill(values[p], p);
    }
    PointCloud points =
        new PointCloud(List.of(BoxDimension.ofNumbers("a"), BoxDimension.ofNumbers("b")), values);
    Prim prim = Prim.of(sample(points, x -> x[0] >= 31 ? 1 : 0), List.of(0, 1));
    assertThat(prim.box().limited()).containsExactly(0);
    assertThat(prim.box().limits().get(0)).isEqualTo(new BoxLimit.Between(31, INF));
  }

  @Test
  void wordsAreKeptOrDropped() {
    double[][] values = new double[300][2];
    RandomStream random = new RandomStream(4);
    for (int p = 0; p < 300; p++) {
      values[p][0] = p % 4;
      values[p][1] = random.uniform();
    }
    List<BoxDimension> axes =
        List.of(new BoxDimension("kind", List.of("a", "b", "c", "d")), BoxDimension.ofNumbers("x"));
    Prim prim =
        Prim.of(
            sample(new PointCloud(axes, values), x -> x[0] == 1 || x[0] == 3 ? 0.5 : 0.1),
            List.of(0, 1));
    assertThat(prim.box().limits().get(0))
        .isEqualTo(new BoxLimit.Among(new TreeSet<>(List.of(1, 3))));
    assertThat(prim.box().limits(1)).isFalse();
    assertThat(BoxWords.of(prim.box(), axes)).isEqualTo("kind is b or d");
  }

  @Test
  void whatWasCutTooDeepIsPutBack() {
    OutcomeSample sample = sample(uniform(1000, 3, 2), x -> planted(x) ? 0.8 : 0.1);
    Box deep =
        Box.open(3).with(0, new BoxLimit.Between(0.8, 0.9)).with(2, new BoxLimit.Between(0.2, INF));
    Box pasted = new Pasting(sample).of(deep.with(1, new BoxLimit.Between(-INF, 0.2)));
    assertThat(pasted.limits(2)).isFalse();
    assertThat(((BoxLimit.Between) pasted.limits().get(0)).low()).isCloseTo(0.6, within(0.03));
    assertThat(((BoxLimit.Between) pasted.limits().get(0)).high()).isEqualTo(INF);
    assertThat(((BoxLimit.Between) pasted.limits().get(1)).high()).isCloseTo(0.3, within(0.03));
    Box word = new Box(List.of(new BoxLimit.Among(new TreeSet<>(List.of(0)))));
    PointCloud words =
        new PointCloud(
            List.of(new BoxDimension("w", List.of("a", "b"))), new double[][] {{0}, {1}, {1}});
    assertThat(new Pasting(sample(words, x -> 1 - x[0])).of(word)).isEqualTo(word);
  }

  @Test
  void boxesAreSaidInWords() {
    List<BoxDimension> axes =
        List.of(
            BoxDimension.ofNumbers("a"), BoxDimension.ofNumbers("b"), BoxDimension.ofNumbers("c"));
    assertThat(BoxWords.of(Box.open(3), axes)).isEqualTo("anything goes");
    Box box =
        Box.open(3)
            .with(0, new BoxLimit.Between(0.41239, INF))
            .with(1, new BoxLimit.Between(-INF, -1234.5))
            .with(2, new BoxLimit.Between(0.10001, 0.2));
    assertThat(BoxWords.of(box, axes))
        .isEqualTo("a is 0.412 or more, b is -1230 or less and c is between 0.1 and 0.2");
    assertThat(BoxWords.of(new BoxLimit.Between(3, 3), axes.get(0))).isEqualTo("a is 3");
    assertThat(BoxWords.of(BoxLimit.OPEN, axes.get(0))).isEqualTo("a is anything");
  }
}
