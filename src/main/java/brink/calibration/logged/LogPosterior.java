package brink.calibration.logged;

import brink.calibration.crisis.FreeParameters;
import brink.calibration.mcmc.LogDensity;
import brink.likelihood.EventLog;
import brink.likelihood.Likelihood;
import brink.random.RandomStream;
import brink.random.Variates;
import brink.scenario.PreparedTemplate;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.source.SourceException;
import org.jspecify.annotations.Nullable;

/**
 * The posterior of some parameters of a scenario given a complete log, on normal scores: a score z
 * stands for the quantile of the parameter's prior at the normal probability of z, so that the
 * prior is standard normal and no score is out of bounds. Values that together make no scenario
 * (acts would set off ever more acts) are outside the prior's support. Safe for use by several
 * threads.
 */
public final class LogPosterior implements LogDensity {
  private final FreeParameters free;
  private final PreparedTemplate prepared;
  private final EventLog log;
  private final int readings;

  /**
   * Binds a log to a scenario.
   *
   * @param template the scenario
   * @param free the free parameters
   * @param log the log
   * @param readings draws of the readings for one estimate of the likelihood, 1 or more; without
   *     effect where nobody misreads
   */
  public LogPosterior(ScenarioTemplate template, FreeParameters free, EventLog log, int readings) {
    this.free = free;
    this.prepared = template.prepared(free.paths());
    this.log = log;
    this.readings = readings;
  }

  @Override
  public int dimension() {
    return free.size();
  }

  @Override
  public double at(double[] scores, long key) {
    double prior = 0;
    for (double score : scores) {
      prior -= score * score / 2;
    }
    Scenario scenario = scenario(scores);
    return scenario == null
        ? Double.NEGATIVE_INFINITY
        : prior + Likelihood.rough(scenario).of(log, readings, key).logLikelihood();
  }

  /**
   * The scenario at some scores.
   *
   * @param scores one for each free parameter
   * @return the scenario; null where these values together make none
   */
  @Nullable Scenario scenario(double[] scores) {
    try {
      return prepared.at(values(scores));
    } catch (SourceException e) {
      return null;
    }
  }

  /**
   * The values that scores stand for.
   *
   * @param scores one for each free parameter
   * @return values in their own units
   */
  public double[] values(double[] scores) {
    return free.values(scores);
  }

  /**
   * Scores drawn from the prior, for chains to start at.
   *
   * @param random the stream; takes one number for each score
   * @return the scores
   */
  public double[] draw(RandomStream random) {
    double[] scores = new double[free.size()];
    for (int j = 0; j < scores.length; j++) {
      scores[j] = Variates.normal(random);
    }
    return scores;
  }
}
