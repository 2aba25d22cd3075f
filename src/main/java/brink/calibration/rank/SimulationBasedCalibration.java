package brink.calibration.rank;

import brink.calibration.WeightedSample;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.random.BitMixer;
import brink.random.RandomStream;
import brink.random.Variates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Checks an inference on data sets simulated from the prior. Parameters are standard normal scores.
 */
public final class SimulationBasedCalibration {
  private static final long TRUTH = BitMixer.salt("truth");
  private static final long DATA = BitMixer.salt("data");
  private static final long POSTERIOR = BitMixer.salt("posterior");

  private final int dimension;
  private final Inference inference;

  /** An inference to be checked. Called by several threads at once. */
  @FunctionalInterface
  public interface Inference {
    /**
     * Simulates data at some parameters and infers the parameters from them.
     *
     * @param truth the parameters
     * @param key root of everything random, of data and inference
     * @return the posterior; null where the model refuses the parameters, which are then outside
     *     the prior
     * @throws IOException if something cannot be read or written
     */
    @Nullable WeightedSample posterior(double[] truth, long key) throws IOException;
  }

  /**
   * Prepares a check.
   *
   * @param dimension how many parameters there are
   * @param inference the inference
   */
  public SimulationBasedCalibration(int dimension, Inference inference) {
    this.dimension = dimension;
    this.inference = inference;
  }

  /**
   * Ranks the true values of several data sets.
   *
   * @param data how many data sets
   * @param draws draws of each posterior that a true value is ranked among
   * @param seed root of everything random
   * @param threads number of threads
   * @param progress hears how far it is
   * @param stop asked before each data set: true ends it early
   * @return ranks of each parameter; empty where no data set was done
   * @throws IOException if the inference throws it
   * @throws IllegalStateException if the inference throws anything else
   */
  public List<RankStatistics> run(
      int data, int draws, long seed, int threads, Progress progress, BooleanSupplier stop)
      throws IOException {
    List<int[]> found = new ArrayList<>();
    var tally =
        Engine.<int[]>each(
            data,
            Execution.oneByOne(threads),
            index -> ranks(BitMixer.derive(seed, index), draws),
            found::add,
            progress,
            stop);
    if (tally.failed() > 0) {
      throw new IllegalStateException("an inference failed: " + tally.failures().get(0).message());
    }
    List<RankStatistics> ranks = new ArrayList<>();
    for (int j = 0; j < dimension && !found.isEmpty(); j++) {
      int parameter = j;
      ranks.add(new RankStatistics(draws, found.stream().mapToInt(r -> r[parameter]).toArray()));
    }
    return Collections.unmodifiableList(ranks);
  }

  /** One data set: draws from the prior until the model takes one. */
  private int[] ranks(long key, int draws) {
    try {
      for (int attempt = 0; ; attempt++) {
        long own = BitMixer.derive(key, attempt);
        double[] truth = truth(new RandomStream(BitMixer.derive(own, TRUTH)));
        WeightedSample posterior = inference.posterior(truth, BitMixer.derive(own, DATA));
        if (posterior != null) {
          return ranks(truth, posterior, draws, BitMixer.derive(own, POSTERIOR));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private double[] truth(RandomStream random) {
    double[] truth = new double[dimension];
    for (int j = 0; j < dimension; j++) {
      truth[j] = Variates.normal(random);
    }
    return truth;
  }

  private int[] ranks(double[] truth, WeightedSample posterior, int draws, long key) {
    RandomStream random = new RandomStream(key);
    int[] places = new int[draws];
    for (int i = 0; i < draws; i++) {
      places[i] = posterior.place(random.uniform());
    }
    int[] ranks = new int[dimension];
    for (int j = 0; j < dimension; j++) {
      double[] drawn = new double[draws];
      for (int i = 0; i < draws; i++) {
        drawn[i] = posterior.value(places[i], j);
      }
      ranks[j] = RankStatistics.of(truth[j], drawn);
    }
    return ranks;
  }
}
