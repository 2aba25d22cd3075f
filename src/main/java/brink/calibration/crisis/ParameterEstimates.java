package brink.calibration.crisis;

import brink.calibration.WeightedSample;
import brink.parameter.Parameter;
import brink.parameter.ParameterDraws;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the evidence says of the free parameters, by whatever method.
 *
 * @param scores the posterior as standard normal scores of the priors
 * @param draws the same in the parameters' own units
 * @param learnt each parameter by itself
 */
public record ParameterEstimates(
    WeightedSample scores, WeightedSample draws, List<ParameterEstimate> learnt) {
  /**
   * Draws that runs take their parameters from, each of which keeps a simulation of its own.
   * Chosen: more than the particles are worth, and few enough for the memory that a processor has
   * at hand.
   */
  private static final int DRAWN = 256;

  /**
   * Sums up a posterior.
   *
   * @param free the free parameters
   * @param scores the posterior as standard normal scores of their priors
   * @return what it says of each; draws are worth what their weights say
   */
  public static ParameterEstimates of(FreeParameters free, WeightedSample scores) {
    double size = scores.effectiveSize();
    return of(free, scores, Collections.nCopies(free.size(), size));
  }

  /**
   * Sums up a posterior whose draws depend on each other.
   *
   * @param free the free parameters
   * @param scores the posterior as standard normal scores of their priors
   * @param sizes for each parameter, independent draws that say as much
   * @return what it says of each
   */
  public static ParameterEstimates of(
      FreeParameters free, WeightedSample scores, List<Double> sizes) {
    WeightedSample priors = free.priors();
    WeightedSample draws = free.values(scores);
    List<ParameterEstimate> learnt = new ArrayList<>();
    for (int j = 0; j < free.size(); j++) {
      Parameter parameter = free.list().get(j);
      learnt.add(
          new ParameterEstimate(
              parameter.path(),
              parameter.unit(),
              MarginalSummary.of(priors, j),
              MarginalSummary.of(draws, j),
              scores.mean(j),
              scores.standardDeviation(j),
              sizes.get(j)));
    }
    return new ParameterEstimates(scores, draws, List.copyOf(learnt));
  }

  /**
   * The posterior.
   *
   * @return one draw for each point
   */
  public ParameterDraws table() {
    return new ParameterDraws(
        learnt.stream().map(ParameterEstimate::path).toList(), draws.points(), draws.weights());
  }

  /**
   * The posterior as draws that runs can take their parameters from.
   *
   * @return at most 256 draws
   */
  public ParameterDraws few() {
    return table().resampled(DRAWN);
  }
}
