package brink.calibration.crisis;

import brink.calibration.WeightedSample;
import brink.calibration.abc.Population;
import brink.calibration.abc.Posterior;
import brink.calibration.abc.Projection;
import brink.calibration.abc.RegressionAdjustment;
import brink.evidence.ObservedRange;
import brink.evidence.ReportedAct;
import brink.random.BitMixer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What came of a calibration.
 *
 * @param model what was calibrated
 * @param posterior the generations and why they ended
 * @param inferred the posterior
 * @param unmoved how many of its draws were left where they were, because the scenario refuses the
 *     values that regression gives; all where regression was not asked for
 * @param checks the fitted summaries, then the others
 */
public record CrisisFit(
    CrisisModel model,
    Posterior posterior,
    ParameterEstimates inferred,
    int unmoved,
    List<SummaryCheck> checks) {
  /** The most runs from which predictions are made; else as many as there are particles. */
  private static final int MOST_PREDICTED = 1_000;

  private static final long PREDICTION = BitMixer.salt("prediction");

  /**
   * Sums up.
   *
   * @param model what was calibrated
   * @param projection what was learnt from the pilot
   * @param posterior the generations; at least that of the prior
   * @return what came of it
   */
  public static CrisisFit of(CrisisModel model, Projection projection, Posterior posterior) {
    Population last = posterior.last();
    double[][] scores = last.sample().points();
    double[] weights = last.sample().weights();
    int unmoved = scores.length;
    if (model.spec().adjusts()) {
      double[][] moved = RegressionAdjustment.points(last, projection.observation());
      weights = RegressionAdjustment.weights(last);
      unmoved = move(model, scores, moved);
    }
    ParameterEstimates inferred =
        ParameterEstimates.of(model.free(), new WeightedSample(scores, weights));
    WeightedSample prior = model.free().values(posterior.prior().sample());
    return new CrisisFit(
        model, posterior, inferred, unmoved, checks(model, prior, inferred.draws()));
  }

  /** Moves those particles that the scenario takes where they are to go; counts the others. */
  private static int move(CrisisModel model, double[][] scores, double[][] moved) {
    int unmoved = 0;
    for (int i = 0; i < scores.length; i++) {
      if (model.scenario(model.free().values(moved[i])) != null) {
        scores[i] = moved[i];
      } else {
        unmoved++;
      }
    }
    return unmoved;
  }

  private static List<SummaryCheck> checks(
      CrisisModel model, WeightedSample prior, WeightedSample posterior) {
    List<SummaryStatistic> summaries = new ArrayList<>(model.fitted());
    summaries.addAll(model.checks());
    long root = BitMixer.derive(model.spec().settings().seed(), PREDICTION);
    WeightedSample before = predicted(model, summaries, prior, root);
    WeightedSample after = predicted(model, summaries, posterior, root);
    List<SummaryCheck> checks = new ArrayList<>();
    for (int s = 0; s < summaries.size(); s++) {
      ObservedRange observed = model.observed(summaries.get(s));
      checks.add(
          new SummaryCheck(
              summaries.get(s).id(),
              s < model.fitted().size(),
              observed,
              MarginalSummary.of(before, s),
              MarginalSummary.of(after, s),
              SummaryCheck.tail(after, s, observed)));
    }
    return List.copyOf(checks);
  }

  /** The summaries of one run at each of some draws, which are taken evenly by weight. */
  private static WeightedSample predicted(
      CrisisModel model, List<SummaryStatistic> summaries, WeightedSample draws, long root) {
    int runs = StrictMath.min(MOST_PREDICTED, draws.size());
    double[][] predicted = new double[runs][];
    for (int i = 0; i < runs; i++) {
      double[] values = draws.point(draws.place((i + 0.5) / runs));
      List<ReportedAct> reported =
          Objects.requireNonNull(model.reported(values, BitMixer.derive(root, i)));
      predicted[i] = summaries.stream().mapToDouble(s -> s.of(reported).low()).toArray();
    }
    return WeightedSample.equal(predicted);
  }
}
