package brink.calibration.abc;

import brink.calibration.WeightedSample;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of simulations at draws from the prior, which serves any number of observations: the
 * draws that came closest to what was observed, moved by {@link RegressionAdjustment}, approximate
 * its posterior. More rough than {@link AbcSmc}, which simulates anew for each observation, and as
 * many times as quick. Safe for use by several threads.
 *
 * <p>Source: Beaumont, Zhang and Balding 2002, Genetics 162.
 */
public final class ReferenceTable {
  private final Projection learnt;
  private final Population prior;

  private ReferenceTable(Projection learnt, Population prior) {
    this.learnt = learnt;
    this.prior = prior;
  }

  /**
   * Simulates a table.
   *
   * @param dimension how many parameters the model has
   * @param learnt what the summaries say of each parameter, learnt from an observation without
   *     ranges
   * @param rows how many draws
   * @param seed root of everything random
   * @param threads number of threads
   * @param stop asked before each simulation: true ends it early
   * @return the table; null if it was stopped
   * @throws IOException never
   * @throws IllegalStateException if a simulation throws
   */
  public static @Nullable ReferenceTable of(
      int dimension, Projection learnt, int rows, long seed, int threads, BooleanSupplier stop)
      throws IOException {
    AbcSettings settings =
        new AbcSettings(rows, 0.5, new AbcSettings.Stopping(1, 0, 0, Long.MAX_VALUE), seed);
    Posterior posterior =
        new AbcSmc(dimension, learnt, learnt.observation(), settings)
            .run(threads, TrialLog.NONE, GenerationListener.NONE, stop);
    return posterior.generations().isEmpty() ? null : new ReferenceTable(learnt, posterior.prior());
  }

  /**
   * The draws that came closest to an observation.
   *
   * @param summaries what was observed, as the simulator gives it; no ranges
   * @param n how many, 1 up to the number of rows
   * @return as a population whose summaries are gaps from the observation, so that it is to be
   *     moved to {@link Projection#observation}
   */
  public Population nearest(double[] summaries, int n) {
    double[] observed = learnt.project(summaries);
    double[][] gaps = gaps(observed);
    double[] distances = new double[gaps.length];
    for (int i = 0; i < gaps.length; i++) {
      distances[i] = learnt.observation().distance(gaps[i], prior.weights());
    }
    int[] near =
        IntStream.range(0, gaps.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> distances[i]))
            .limit(n)
            .mapToInt(Integer::intValue)
            .toArray();
    return new Population(
        0,
        WeightedSample.equal(
            Arrays.stream(near).mapToObj(prior.sample()::point).toArray(double[][]::new)),
        Arrays.stream(near).mapToObj(i -> gaps[i]).toArray(double[][]::new),
        Arrays.stream(near).mapToDouble(i -> distances[i]).toArray(),
        prior.weights(),
        distances[near[near.length - 1]],
        gaps.length,
        gaps.length);
  }

  private double[][] gaps(double[] observed) {
    double[][] gaps = new double[prior.summaries().length][observed.length];
    for (int i = 0; i < gaps.length; i++) {
      for (int j = 0; j < observed.length; j++) {
        gaps[i][j] = prior.summaries()[i][j] - observed[j];
      }
    }
    return gaps;
  }
}
