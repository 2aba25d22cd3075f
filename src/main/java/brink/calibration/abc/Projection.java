package brink.calibration.abc;

import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.random.BitMixer;
import brink.random.RandomStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Few summaries from many: what the summaries say of each parameter. A pilot drawn from the prior
 * is simulated, each parameter is regressed on the gaps of the summaries from the observation, and
 * the fitted values are the new summaries: one for each parameter, in standard deviations of its
 * prior, 0 at the observation. Distances in many summaries that say little are mostly noise; a
 * parameter of which the summaries say nothing adds next to nothing to distances in these.
 *
 * <p>Source: Fearnhead and Prangle 2012, "Constructing summary statistics for approximate Bayesian
 * computation: semi-automatic ABC", Journal of the Royal Statistical Society B 74.
 */
public final class Projection implements Simulator {
  private static final long PILOT = BitMixer.salt("pilot");
  private static final int CHUNK = 16;

  private final Simulator simulator;
  private final Observation observation;
  private final double[][] slopes;

  private Projection(Simulator simulator, Observation observation, double[][] slopes) {
    this.simulator = simulator;
    this.observation = observation;
    this.slopes = slopes;
  }

  /** A draw of the pilot. */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  private record Draw(double[] scores, double @Nullable [] gaps) {}

  /**
   * Learns from a pilot.
   *
   * @param dimension how many parameters the model has
   * @param simulator the model
   * @param observation what was observed
   * @param pilot how many draws from the prior, more than there are summaries
   * @param seed root of everything random
   * @param threads number of threads
   * @param stop asked before each simulation: true ends it early
   * @return what it learnt; null if it was stopped
   * @throws IOException never
   * @throws IllegalStateException if a simulation throws
   */
  public static @Nullable Projection learn(
      int dimension,
      Simulator simulator,
      Observation observation,
      int pilot,
      long seed,
      int threads,
      BooleanSupplier stop)
      throws IOException {
    List<Draw> draws = new ArrayList<>();
    long root = BitMixer.derive(seed, PILOT);
    var tally =
        Engine.each(
            pilot,
            new Execution(threads, CHUNK),
            index -> draw(dimension, simulator, observation, BitMixer.derive(root, index)),
            draws::add,
            Progress.NONE,
            stop);
    if (tally.failed() > 0) {
      throw new IllegalStateException("a simulation failed: " + tally.failures().get(0).message());
    }
    return tally.partial() ? null : learnt(dimension, simulator, observation, draws);
  }

  private static Draw draw(int dimension, Simulator simulator, Observation observation, long key) {
    double[] scores = PerturbationKernel.fromPrior(dimension, new RandomStream(key));
    double[] summaries = simulator.simulate(scores, BitMixer.derive(key, PILOT));
    return new Draw(scores, summaries == null ? null : observation.gaps(summaries));
  }

  private static Projection learnt(
      int dimension, Simulator simulator, Observation observation, List<Draw> draws) {
    List<double[]> gaps = new ArrayList<>();
    List<double[]> scores = new ArrayList<>();
    for (Draw draw : draws) {
      if (draw.gaps() != null) {
        gaps.add(draw.gaps());
        scores.add(draw.scores());
      }
    }
    double[] ones = new double[gaps.size()];
    Arrays.fill(ones, 1);
    RidgeRegression ridge = new RidgeRegression(gaps.toArray(new double[0][]), ones);
    double[][] slopes = new double[dimension][];
    for (int j = 0; j < dimension; j++) {
      int parameter = j;
      slopes[j] = ridge.slopes(scores.stream().mapToDouble(s -> s[parameter]).toArray());
    }
    return new Projection(simulator, observation, slopes);
  }

  /**
   * The same for something else that was observed exactly: what the summaries say of a parameter
   * does not depend on what was observed, as long as no summary is a range.
   *
   * @param other what was observed, summary by summary
   * @return with what was learnt here
   */
  public Projection at(Observation other) {
    return new Projection(simulator, other, slopes);
  }

  /**
   * What was observed, in the new summaries.
   *
   * @return zeros; differences count in standard deviations of the prior
   */
  public Observation observation() {
    double[] zeros = new double[slopes.length];
    double[] ones = new double[slopes.length];
    Arrays.fill(ones, 1);
    return new Observation(zeros, zeros, ones);
  }

  @Override
  public double @Nullable [] simulate(double[] scores, long key) {
    double[] summaries = simulator.simulate(scores, key);
    return summaries == null ? null : project(summaries);
  }

  /** The new summaries of old ones. */
  double[] project(double[] summaries) {
    double[] gaps = observation.gaps(summaries);
    double[] projected = new double[slopes.length];
    for (int j = 0; j < projected.length; j++) {
      projected[j] = RidgeRegression.dot(slopes[j], gaps);
    }
    return projected;
  }
}
