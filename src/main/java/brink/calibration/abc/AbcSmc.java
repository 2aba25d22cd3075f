package brink.calibration.abc;

import brink.calibration.WeightedSample;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.random.BitMixer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * Approximate Bayesian computation by sequential Monte Carlo. The first generation is drawn from
 * the prior. Each further one moves the particles of the one before, simulates, and accepts what
 * comes closer to the observation than a quantile of the distances last accepted; a particle's
 * weight is its prior density over the density of proposals there.
 *
 * <p>Parameters are standard normal scores: whoever simulates takes each to the quantile of its own
 * prior. So priors of any shape and range are moved in alike, and no proposal leaves their range.
 *
 * <p>A particle must lie within the tolerance of every generation so far, each with its own scales
 * of the summaries. Proposals are numbered and accepted by number, so that the result does not
 * depend on the number of threads.
 *
 * <p>A proposal that the simulator refuses lies outside the support of the prior: the prior is the
 * given density cut to what the simulator takes. The density of proposals is not changed by that,
 * and the constant by which the cut prior must be multiplied is the same for all particles, so it
 * falls out of the weights.
 *
 * <p>Sources: Toni, Welch, Strelkowa, Ipsen and Stumpf 2009, TrialLog of the Royal Society
 * Interface 6 (the sampler); Beaumont, Cornuet, Marin and Robert 2009, Biometrika 96 (weights,
 * kernel); Prangle 2017, Bayesian Analysis 12, algorithm 5 (scales of the summaries, nested
 * regions); Del Moral, Doucet and Jasra 2012, Statistics and Computing 22 (tolerances from the
 * particles).
 */
public final class AbcSmc {
  /** Proposals a thread takes at a time; chosen: some milliseconds of work. */
  private static final int CHUNK = 16;

  /** No generation tries as many. */
  private static final long ENDLESS = 1L << 50;

  private final int dimension;
  private final Simulator simulator;
  private final Observation observation;
  private final AbcSettings settings;

  /**
   * Prepares a calibration.
   *
   * @param dimension how many parameters the model has, 1 or more
   * @param simulator the model
   * @param observation what was observed, summary by summary as the simulator gives them
   * @param settings how to sample
   */
  public AbcSmc(int dimension, Simulator simulator, Observation observation, AbcSettings settings) {
    this.dimension = dimension;
    this.simulator = simulator;
    this.observation = observation;
    this.settings = settings;
  }

  /**
   * Samples until one of the limits is reached.
   *
   * @param threads number of threads
   * @param log what is known from an earlier start, and where to keep what comes
   * @param monitor hears how far it is
   * @param stop asked before each simulation, by several threads: true ends it early
   * @return all complete generations
   * @throws IOException if the log throws it
   * @throws IllegalStateException if a simulation throws
   */
  public Posterior run(int threads, TrialLog log, GenerationListener monitor, BooleanSupplier stop)
      throws IOException {
    List<Population> done = new ArrayList<>();
    List<Region> regions = new ArrayList<>();
    double[] weights = new double[observation.size()];
    long simulations = 0;
    StopReason reason = null;
    while (reason == null) {
      int number = done.size();
      regions.add(new Region(weights, tolerance(done, weights)));
      Generation generation = generation(regions, done, number, log);
      GenerationCollector gathering = gathering(number, simulations, log);
      gather(generation, gathering, number, simulations, threads, monitor, stop, regions);
      simulations += gathering.simulated();
      if (gathering.full()) {
        weights = observation.weights(gathering.first());
        done.add(population(number, generation, gathering, regions, weights));
        reason = reasonAfter(done, simulations, weights);
      } else {
        reason = given(up(simulations), gathering);
      }
    }
    return new Posterior(done, simulations, reason);
  }

  private StopReason up(long simulations) {
    return simulations >= settings.stopping().simulations()
        ? StopReason.BUDGET
        : StopReason.ACCEPTANCE;
  }

  private static StopReason given(StopReason limit, GenerationCollector gathering) {
    return gathering.ended() ? limit : StopReason.INTERRUPTED;
  }

  /** The quantile of the distances last accepted, on the new scales; infinity for the first. */
  private double tolerance(List<Population> done, double[] weights) {
    if (done.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    Population last = done.get(done.size() - 1);
    return WeightedSample.quantile(
        distances(last.summaries(), weights), last.sample().weights(), settings.quantile());
  }

  private double[] distances(double[][] summaries, double[] weights) {
    double[] distances = new double[summaries.length];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = observation.distance(summaries[i], weights);
    }
    return distances;
  }

  private Generation generation(
      List<Region> regions, List<Population> done, int number, TrialLog log) {
    PerturbationKernel kernel =
        done.isEmpty() ? null : new PerturbationKernel(done.get(number - 1).sample());
    return new Generation(
        dimension,
        simulator,
        observation,
        // Of the first, all are accepted, without a distance to be within.
        number == 0 ? List.of() : List.copyOf(regions.subList(1, regions.size())),
        kernel,
        BitMixer.derive(BitMixer.derive(settings.seed(), BitMixer.salt("abc")), number),
        log.known(number),
        settings.particles());
  }

  private GenerationCollector gathering(int number, long simulations, TrialLog log) {
    AbcSettings.Stopping stopping = settings.stopping();
    double least = stopping.acceptance();
    double most = least > 0 ? FastMath.ceil(settings.particles() / least) : Long.MAX_VALUE;
    long left = stopping.simulations() - simulations;
    return new GenerationCollector(
        settings.particles(),
        StrictMath.min((long) most, left),
        log.known(number).length(),
        fates -> log.append(number, fates));
  }

  private static void gather(
      Generation generation,
      GenerationCollector gathering,
      int number,
      long before,
      int threads,
      GenerationListener monitor,
      BooleanSupplier stop,
      List<Region> regions)
      throws IOException {
    double tolerance = regions.get(number).tolerance();
    Engine.each(
        ENDLESS,
        new Execution(threads, CHUNK),
        generation::trial,
        trial -> {
          // Threads are ahead of the one that fills it: what comes after is left.
          if (!gathering.ended()) {
            gathering.accept(trial);
            monitor.at(
                number, gathering.accepted().size(), before + gathering.simulated(), tolerance);
          }
        },
        Progress.NONE,
        () -> gathering.ended() || generation.failure() != null || stop.getAsBoolean());
    gathering.flush();
    Throwable failure = generation.failure();
    if (failure != null && !gathering.ended()) {
      throw new IllegalStateException("a simulation failed: " + failure.getMessage(), failure);
    }
  }

  private Population population(
      int number,
      Generation generation,
      GenerationCollector gathering,
      List<Region> regions,
      double[] newWeights) {
    int n = settings.particles();
    double[][] points = new double[n][];
    double[][] summaries = new double[n][];
    double[] logWeights = new double[n];
    for (int i = 0; i < n; i++) {
      Trial trial = gathering.accepted().get(i);
      points[i] = trial.point();
      summaries[i] = trial.summaries();
      logWeights[i] = generation.logWeight(trial.point());
    }
    Region region = regions.get(number);
    // The first generation is accepted without a distance: its own scales serve to show one.
    double[] scales = number == 0 ? newWeights : region.weights();
    return new Population(
        number,
        new WeightedSample(points, exponentials(logWeights)),
        summaries,
        distances(summaries, scales),
        scales,
        region.tolerance(),
        gathering.tried(),
        gathering.simulated());
  }

  private static double[] exponentials(double[] logarithms) {
    double greatest = Arrays.stream(logarithms).max().orElse(0);
    double[] values = new double[logarithms.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = FastMath.exp(logarithms[i] - greatest);
    }
    return values;
  }

  private @Nullable StopReason reasonAfter(
      List<Population> done, long simulations, double[] weights) {
    Population last = done.get(done.size() - 1);
    AbcSettings.Stopping stopping = settings.stopping();
    if (last.tolerance() <= stopping.tolerance()) {
      return StopReason.TOLERANCE;
    }
    if (done.size() >= stopping.generations()) {
      return StopReason.GENERATIONS;
    }
    if (simulations >= stopping.simulations()) {
      return StopReason.BUDGET;
    }
    double greatest = Arrays.stream(distances(last.summaries(), weights)).max().orElse(0);
    return tolerance(done, weights) < greatest ? null : StopReason.NO_PROGRESS;
  }
}
