package brink.calibration.logged;

import brink.calibration.mcmc.LogDensity;
import brink.likelihood.EventLog;
import brink.likelihood.Likelihood;
import brink.parameter.Parameter;
import brink.random.RandomStream;
import brink.random.Variates;
import brink.scenario.PreparedTemplate;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.source.SourceException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The posterior of some parameters of a scenario given a complete log, on normal scores: a score z
 * stands for the quantile of the parameter's prior at the normal probability of z, so that the
 * prior is standard normal and no score is out of bounds. Values that together make no scenario
 * (acts would set off ever more acts) are outside the prior's support. Safe for use by several
 * threads.
 */
public final class LoggedCrisis implements LogDensity {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private final List<Parameter> free;
  private final PreparedTemplate prepared;
  private final EventLog log;
  private final int readings;

  /**
   * Binds a log to a scenario.
   *
   * @param template the scenario
   * @param paths dotted paths of the free parameters, each with a prior
   * @param log the log
   * @param readings draws of the readings for one estimate of the likelihood, 1 or more; without
   *     effect where nobody misreads
   * @throws IllegalArgumentException if a path does not exist or has no prior
   */
  public LoggedCrisis(ScenarioTemplate template, List<String> paths, EventLog log, int readings) {
    List<Parameter> found = new ArrayList<>();
    for (String path : paths) {
      Parameter parameter = template.parameters().get(path);
      if (parameter == null || parameter.prior() == null) {
        throw new IllegalArgumentException(path + " is no parameter with a prior");
      }
      found.add(parameter);
    }
    this.free = Collections.unmodifiableList(found);
    this.prepared = template.prepared(paths);
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
    try {
      Scenario scenario = prepared.at(values(scores));
      return prior + Likelihood.of(scenario).of(log, readings, key).logLikelihood();
    } catch (SourceException e) {
      return Double.NEGATIVE_INFINITY;
    }
  }

  /**
   * The values that scores stand for.
   *
   * @param scores one for each free parameter
   * @return values in their own units
   */
  public double[] values(double[] scores) {
    double[] values = new double[scores.length];
    for (int j = 0; j < values.length; j++) {
      values[j] = free.get(j).quantile(NORMAL.cumulativeProbability(scores[j]));
    }
    return values;
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
