package brink.calibration.rank;

import brink.calibration.WeightedSample;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.random.BitMixer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether an inference finds again what it found: data sets are simulated at the mean of a
 * posterior, and each is inferred from. Where the evidence identifies a parameter, the posteriors
 * are alike and hold that mean.
 */
public final class Recovery {
  private static final long DATA = BitMixer.salt("recovery");

  private final WeightedSample found;
  private final SimulationBasedCalibration.Inference inference;

  /**
   * Prepares a check.
   *
   * @param found the posterior, in standard normal scores of the priors
   * @param inference the inference that found it
   */
  public Recovery(WeightedSample found, SimulationBasedCalibration.Inference inference) {
    this.found = found;
    this.inference = inference;
  }

  /**
   * Infers from several data sets.
   *
   * @param data how many data sets, 1 or more
   * @param seed root of everything random
   * @param threads number of threads
   * @param progress hears how far it is
   * @param stop asked before each data set: true ends it early
   * @return both posteriors of each parameter; empty where it was ended, or where the model refuses
   *     the mean of the posterior
   * @throws IOException if the inference throws it
   * @throws IllegalStateException if the inference throws anything else
   */
  public List<RecoveredPosterior> run(
      int data, long seed, int threads, Progress progress, BooleanSupplier stop)
      throws IOException {
    double[] truth = truth();
    List<WeightedSample> again = new ArrayList<>();
    var tally =
        Engine.<Again>each(
            data,
            Execution.oneByOne(threads),
            index ->
                new Again(inferred(truth, BitMixer.derive(BitMixer.derive(seed, DATA), index))),
            one -> add(again, one.posterior()),
            progress,
            stop);
    if (tally.failed() > 0) {
      throw new IllegalStateException("an inference failed: " + tally.failures().get(0).message());
    }
    List<RecoveredPosterior> recovered = new ArrayList<>();
    for (int j = 0; j < truth.length && again.size() == data; j++) {
      recovered.add(RecoveredPosterior.of(found, again, j));
    }
    return List.copyOf(recovered);
  }

  /**
   * The mean of the posterior.
   *
   * @return one score for each parameter
   */
  public double[] truth() {
    double[] truth = new double[found.dimension()];
    for (int j = 0; j < truth.length; j++) {
      truth[j] = found.mean(j);
    }
    return truth;
  }

  /** What one data set gave; null where the model refuses the parameters. */
  private record Again(@Nullable WeightedSample posterior) {}

  private static void add(List<WeightedSample> again, @Nullable WeightedSample posterior) {
    if (posterior != null) {
      again.add(posterior);
    }
  }

  private @Nullable WeightedSample inferred(double[] truth, long key) {
    try {
      return inference.posterior(truth, key);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
