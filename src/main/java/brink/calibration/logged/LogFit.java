package brink.calibration.logged;

import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.FreeParameters;
import brink.calibration.crisis.LogSpec;
import brink.calibration.crisis.ParameterEstimates;
import brink.calibration.mcmc.AdaptiveMetropolis;
import brink.calibration.mcmc.CachedDensity;
import brink.calibration.mcmc.Chains;
import brink.calibration.mcmc.ConvergenceDiagnostics;
import brink.calibration.mcmc.DensityStore;
import brink.calibration.mcmc.LogDensity;
import brink.calibration.mcmc.MaximumPosterior;
import brink.experiment.Progress;
import brink.likelihood.EventLog;
import brink.likelihood.Likelihood;
import brink.random.BitMixer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a calibration on a complete log.
 *
 * @param spec what was calibrated
 * @param log the log
 * @param inferred the posterior: all kept points of all chains
 * @param chains the chains
 * @param mixing how well they have mixed, parameter by parameter
 * @param highest the values at the highest density found, on the normal scales of the priors
 * @param settled whether the search for it ended by itself
 * @param waits whether the log came about as the model says, at these values
 */
public record LogFit(
    CalibrationSpec spec,
    EventLog log,
    ParameterEstimates inferred,
    Chains chains,
    List<ConvergenceDiagnostics> mixing,
    List<Double> highest,
    boolean settled,
    TimeRescaling waits) {
  /** What Vehtari et al. 2021 ask for. */
  private static final double MOST_R_HAT = 1.01;

  private static final double LEAST_SIZE = 100;

  /** First steps of the search, in standard deviations of the priors. */
  private static final double SPREAD = 0.3;

  private static final long SEARCH = BitMixer.salt("highest density");

  /**
   * Calibrates. The result does not depend on the number of threads.
   *
   * @param spec what is calibrated, with a log
   * @param log the log, which the scenario could have brought about
   * @param threads threads to use, 1 or more
   * @param densities remembers densities that were computed
   * @param progress hears how many steps the chains have done
   * @param stop asked before each step: true ends it
   * @return what came of it; null if it was ended
   * @throws brink.calibration.mcmc.NoStartException if no draw from the prior gives the log a
   *     positive probability
   */
  public static @Nullable LogFit of(
      CalibrationSpec spec,
      EventLog log,
      int threads,
      DensityStore densities,
      Progress progress,
      BooleanSupplier stop) {
    LogSpec rule = Objects.requireNonNull(spec.log(), "a calibration on a log");
    long seed = spec.settings().seed();
    FreeParameters free = new FreeParameters(spec.free());
    LogPosterior crisis = new LogPosterior(spec.template(), free, log, rule.readings());
    LogDensity target = new CachedDensity(crisis, densities);
    AdaptiveMetropolis sampler =
        new AdaptiveMetropolis(
            target,
            crisis::draw,
            new AdaptiveMetropolis.ChainLength(rule.warmUp(), rule.kept(), rule.thin()));
    Chains chains = Chains.run(sampler, rule.chains(), threads, seed, progress, stop);
    if (chains == null) {
      return null;
    }
    MaximumPosterior highest =
        MaximumPosterior.of(
            target, chains.best(), SPREAD, rule.search(), BitMixer.derive(seed, SEARCH));
    List<ConvergenceDiagnostics> mixing =
        IntStream.range(0, free.size()).mapToObj(chains::mixing).toList();
    List<Double> sizes = mixing.stream().map(ConvergenceDiagnostics::bulkSize).toList();
    return new LogFit(
        spec,
        log,
        ParameterEstimates.of(free, chains.sample(), sizes),
        chains,
        mixing,
        Arrays.stream(free.values(highest.point())).boxed().toList(),
        highest.settled(),
        waits(crisis, highest.point(), log));
  }

  private static TimeRescaling waits(LogPosterior crisis, double[] scores, EventLog log) {
    Likelihood likelihood =
        Likelihood.of(Objects.requireNonNull(crisis.scenario(scores), "it has a density"));
    return TimeRescaling.of(likelihood.rescaledWaits(List.of(log)));
  }

  /**
   * How many acts the log holds.
   *
   * @return chosen ones, given ones and days of fire
   */
  public int acts() {
    return log.acts().size();
  }

  /**
   * The parameter that has mixed worst.
   *
   * @return the largest R-hat
   */
  public double rHat() {
    return mixing.stream().mapToDouble(ConvergenceDiagnostics::rHat).max().orElseThrow();
  }

  /**
   * How many independent draws the chains are worth, where they are worth least.
   *
   * @return the smallest effective size, of middles and tails of all parameters
   */
  public double effectiveSize() {
    return mixing.stream()
        .mapToDouble(m -> Math.min(m.bulkSize(), m.tailSize()))
        .min()
        .orElseThrow();
  }

  /**
   * Whether the chains may be relied on.
   *
   * @return true where R-hat is at most 1.01 and each chain is worth 100 draws
   */
  public boolean mixed() {
    return rHat() <= MOST_R_HAT && effectiveSize() >= LEAST_SIZE * chains.list().size();
  }
}
