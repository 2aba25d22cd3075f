package brink.sensitivity;

import brink.random.BitMixer;
import brink.random.RandomStream;
import brink.random.Variates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/** Functions whose indices are known, and designs to try them on. */
final class TestFunctions {
  /** First-order indices of Ishigami's function, a = 7, b = 0.1: analytic. */
  static final double[] ISHIGAMI_FIRST = {0.313905, 0.442411, 0};

  /** Total indices of the same. */
  static final double[] ISHIGAMI_TOTAL = {0.557589, 0.442411, 0.243684};

  /** Its variance. */
  static final double ISHIGAMI_VARIANCE = 13.844588;

  /** Coefficients of Sobol's G function as of Saltelli et al. 2010, table 5, case B. */
  static final double[] G = {0, 1, 4.5, 9, 99, 99, 99, 99};

  private TestFunctions() {}

  /** Ishigami and Homma 1990 on the unit cube: sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1. */
  static double ishigami(double[] unit) {
    double x1 = Math.PI * (2 * unit[0] - 1);
    double x2 = Math.PI * (2 * unit[1] - 1);
    double x3 = Math.PI * (2 * unit[2] - 1);
    double sine = Math.sin(x2);
    return Math.sin(x1) + 7 * sine * sine + 0.1 * x3 * x3 * x3 * x3 * Math.sin(x1);
  }

  /** Sobol's G: the product of (|4 x - 2| + a) / (1 + a). */
  static double g(double[] unit) {
    double product = 1;
    for (int i = 0; i < unit.length; i++) {
      product *= (Math.abs(4 * unit[i] - 2) + G[i]) / (1 + G[i]);
    }
    return product;
  }

  /** Analytic first (0) or total (1) indices of G with its first k factors. */
  static double[][] gIndices(int k) {
    double[] parts = new double[k];
    double product = 1;
    for (int i = 0; i < k; i++) {
      parts[i] = 1 / (3 * (1 + G[i]) * (1 + G[i]));
      product *= 1 + parts[i];
    }
    double variance = product - 1;
    double whole = product;
    return new double[][] {
      Arrays.stream(parts).map(v -> v / variance).toArray(),
      Arrays.stream(parts).map(v -> v * whole / (1 + v) / variance).toArray()
    };
  }

  /** A Saltelli design and its points. */
  record Saltelli(List<double[]> points, List<SaltelliBlock> blocks) {
    /** Responses of a function without noise. */
    Responses of(ToDoubleFunction<double[]> function) {
      return Responses.exact(points.stream().mapToDouble(function).toArray());
    }
  }

  /** Blocks of pairs from Sobol's sequence, its first point left out. */
  static Saltelli saltelli(int factors, int blocks, boolean secondOrder) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(2 * factors);
    sequence.skipTo(1);
    double[][] pairs = new double[blocks][];
    for (int b = 0; b < blocks; b++) {
      pairs[b] = sequence.nextVector();
    }
    return saltelli(factors, pairs, secondOrder);
  }

  /** Blocks of pairs from random numbers. */
  static Saltelli randomSaltelli(int factors, int blocks, long seed) {
    double[][] pairs = new double[blocks][2 * factors];
    RandomStream random = new RandomStream(BitMixer.mix(seed));
    for (double[] pair : pairs) {
      Arrays.setAll(pair, i -> random.uniform());
    }
    return saltelli(factors, pairs, false);
  }

  private static Saltelli saltelli(int factors, double[][] pairs, boolean secondOrder) {
    List<double[]> points = new ArrayList<>();
    List<SaltelliBlock> blocks = new ArrayList<>();
    for (double[] pair : pairs) {
      double[] a = Arrays.copyOfRange(pair, 0, factors);
      double[] b = Arrays.copyOfRange(pair, factors, 2 * factors);
      blocks.add(new SaltelliBlock(points.size(), factors, secondOrder));
      points.add(a);
      turned(points, a, b);
      if (secondOrder) {
        turned(points, b, a);
      }
      points.add(b);
    }
    return new Saltelli(points, blocks);
  }

  private static void turned(List<double[]> points, double[] from, double[] other) {
    for (int i = 0; i < from.length; i++) {
      double[] point = from.clone();
      point[i] = other[i];
      points.add(point);
    }
  }

  /**
   * A function with noise in 20 groups of replications.
   *
   * @param own standard deviation of the noise of a half at each point
   * @param shared that of the luck that all points of a half share
   */
  static Responses noisy(
      List<double[]> points,
      ToDoubleFunction<double[]> function,
      double own,
      double shared,
      long seed) {
    RandomStream random = new RandomStream(seed);
    double more = Math.sqrt(10);
    double[][] groups = new double[20][points.size()];
    for (double[] group : groups) {
      double luck = more * shared * Variates.normal(random);
      for (int p = 0; p < group.length; p++) {
        group[p] =
            function.applyAsDouble(points.get(p)) + luck + more * own * Variates.normal(random);
      }
    }
    return responses(groups);
  }

  /**
   * A function whose replications are surfaces of their own: in each, every factor of all points
   * has a further slope by luck, so that a design with few of them shows effects that are not
   * there.
   *
   * @param slope standard deviation of the slopes
   * @param own that of the noise of a replication at each point
   * @return {@code [replication][point]}
   */
  static double[][] surfaces(
      List<double[]> points,
      ToDoubleFunction<double[]> function,
      int replications,
      double slope,
      double own,
      long seed) {
    RandomStream random = new RandomStream(BitMixer.mix(seed));
    double[][] surfaces = new double[replications][points.size()];
    for (double[] surface : surfaces) {
      double[] slopes = new double[points.get(0).length];
      Arrays.setAll(slopes, f -> slope * Variates.normal(random));
      for (int p = 0; p < surface.length; p++) {
        surface[p] = function.applyAsDouble(points.get(p)) + own * Variates.normal(random);
        for (int f = 0; f < slopes.length; f++) {
          surface[p] += slopes[f] * points.get(p)[f];
        }
      }
    }
    return surfaces;
  }

  /** Responses whose halves are the means of as many groups each. */
  static Responses responses(double[][] groups) {
    int points = groups[0].length;
    double[][] halves = new double[2][points];
    double[] means = new double[points];
    for (int g = 0; g < groups.length; g++) {
      for (int p = 0; p < points; p++) {
        halves[g % 2][p] += 2 * groups[g][p] / groups.length;
        means[p] += groups[g][p] / groups.length;
      }
    }
    return Responses.of(means, halves, groups);
  }

  /** Random trajectories on the grid of 4 levels, steps of 2/3. */
  static List<Trajectory> trajectories(int factors, int count, long seed, List<double[]> points) {
    List<Trajectory> trajectories = new ArrayList<>();
    RandomStream random = new RandomStream(BitMixer.mix(seed));
    for (int t = 0; t < count; t++) {
      double[] at = new double[factors];
      Arrays.setAll(at, i -> (int) (random.uniform() * 4) / 3.0);
      int[] order = order(factors, random);
      int start = points.size();
      List<Trajectory.Move> moves = new ArrayList<>();
      points.add(at.clone());
      for (int factor : order) {
        double step = at[factor] < 0.5 ? 2 / 3.0 : -2 / 3.0;
        at[factor] += step;
        moves.add(new Trajectory.Move(factor, step));
        points.add(at.clone());
      }
      trajectories.add(new Trajectory(start, moves));
    }
    return trajectories;
  }

  private static int[] order(int n, RandomStream random) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = (int) (random.uniform() * (i + 1));
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
