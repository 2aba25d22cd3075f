package brink.calibration.crisis;

import brink.calibration.WeightedSample;
import brink.calibration.abc.Population;
import brink.calibration.abc.Posterior;
import brink.calibration.abc.Projection;
import brink.calibration.abc.RegressionAdjustment;
import brink.parameter.Draws;
import brink.random.Mix;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What came of a calibration.
 *
 * @param model what was calibrated
 * @param posterior the generations and why they ended
 * @param scores the posterior as standard normal scores of the priors
 * @param draws the same in the parameters' own units
 * @param unmoved how many of them were left where they were, because the scenario refuses the
 *     values that regression gives; all where regression was not asked for
 * @param learnt what the documents say of each parameter
 * @param checks the fitted summaries, then the others
 */
public record Fit(
    CrisisModel model,
    Posterior posterior,
    WeightedSample scores,
    WeightedSample draws,
    int unmoved,
    List<Learnt> learnt,
    List<Check> checks) {
  /** The most runs from which predictions are made; else as many as there are particles. */
  private static final int MOST_PREDICTED = 1_000;

  /**
   * Draws that runs take their parameters from, each of which keeps a simulation of its own.
   * Chosen: more than the particles are worth, and few enough for the memory that a processor has
   * at hand.
   */
  private static final int DRAWN = 256;

  private static final long PREDICTION = Mix.salt("prediction");

  /**
   * Sums up.
   *
   * @param model what was calibrated
   * @param projection what was learnt from the pilot
   * @param posterior the generations; at least that of the prior
   * @return what came of it
   */
  public static Fit of(CrisisModel model, Projection projection, Posterior posterior) {
    Population last = posterior.last();
    double[][] scores = last.sample().points();
    double[] weights = last.sample().weights();
    int unmoved = scores.length;
    if (model.spec().adjusts()) {
      double[][] moved = RegressionAdjustment.points(last, projection.observation());
      weights = RegressionAdjustment.weights(last);
      unmoved = move(model, scores, moved);
    }
    WeightedSample sample = new WeightedSample(scores, weights);
    WeightedSample draws = natural(model, sample);
    return new Fit(
        model,
        posterior,
        sample,
        draws,
        unmoved,
        learnt(model, sample, draws),
        checks(model, natural(model, posterior.prior().sample()), draws));
  }

  /** Moves those particles that the scenario takes where they are to go; counts the others. */
  private static int move(CrisisModel model, double[][] scores, double[][] moved) {
    int unmoved = 0;
    for (int i = 0; i < scores.length; i++) {
      if (model.allows(model.values(moved[i]))) {
        scores[i] = moved[i];
      } else {
        unmoved++;
      }
    }
    return unmoved;
  }

  /** A sample of scores in the parameters' own units. */
  private static WeightedSample natural(CrisisModel model, WeightedSample scores) {
    double[][] values = new double[scores.size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = model.values(scores.point(i));
    }
    return new WeightedSample(values, scores.weights());
  }

  private static List<Learnt> learnt(
      CrisisModel model, WeightedSample scores, WeightedSample draws) {
    WeightedSample prior = model.priorGrid();
    List<Learnt> learnt = new ArrayList<>();
    for (int j = 0; j < draws.dimension(); j++) {
      var parameter = model.spec().free().get(j);
      learnt.add(
          new Learnt(
              parameter.path(),
              parameter.unit(),
              Spread.of(prior, j),
              Spread.of(draws, j),
              1 - scores.variance(j)));
    }
    return List.copyOf(learnt);
  }

  private static List<Check> checks(
      CrisisModel model, WeightedSample prior, WeightedSample posterior) {
    List<Summary> summaries = new ArrayList<>(model.fitted());
    summaries.addAll(model.checks());
    long root = Mix.derive(model.spec().settings().seed(), PREDICTION);
    WeightedSample before = predicted(model, summaries, prior, root);
    WeightedSample after = predicted(model, summaries, posterior, root);
    List<Check> checks = new ArrayList<>();
    for (int s = 0; s < summaries.size(); s++) {
      Range observed = model.observed(summaries.get(s));
      checks.add(
          new Check(
              summaries.get(s).id(),
              s < model.fitted().size(),
              observed,
              Spread.of(before, s),
              Spread.of(after, s),
              Check.tail(after, s, observed)));
    }
    return List.copyOf(checks);
  }

  /** The summaries of one run at each of some draws, which are taken evenly by weight. */
  private static WeightedSample predicted(
      CrisisModel model, List<Summary> summaries, WeightedSample draws, long root) {
    int runs = StrictMath.min(MOST_PREDICTED, draws.size());
    double[][] predicted = new double[runs][];
    for (int i = 0; i < runs; i++) {
      double[] values = draws.point(draws.place((i + 0.5) / runs));
      List<ReportedAct> reported =
          Objects.requireNonNull(model.reported(values, Mix.derive(root, i)));
      predicted[i] = summaries.stream().mapToDouble(s -> s.of(reported).low()).toArray();
    }
    return WeightedSample.equal(predicted);
  }

  /**
   * The posterior.
   *
   * @return one draw for each particle
   */
  public Draws table() {
    return new Draws(learnt.stream().map(Learnt::path).toList(), draws.points(), draws.weights());
  }

  /**
   * The posterior as draws that runs can take their parameters from.
   *
   * @return at most 256 draws
   */
  public Draws few() {
    return table().resampled(DRAWN);
  }
}
