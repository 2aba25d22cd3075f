package brink.report;

import brink.sensitivity.FactorEffect;
import brink.sensitivity.RankSeparation;
import brink.sensitivity.ReplicationVariance;
import brink.sensitivity.Responses;
import brink.sensitivity.SensitivityAnalysis;
import brink.sensitivity.SensitivityMeasure;

/** What an analysis of sensitivity says, in words. */
public final class SensitivityWords {
  /** What is written for an index that may be nothing. */
  public static final String NOTHING = "not distinguishable from 0";

  private static final int DECIMALS = 3;

  /** Above it, differences of points may be noise. */
  private static final double LEVEL = 0.05;

  private SensitivityWords() {}

  /**
   * An index.
   *
   * @param effect the index
   * @return its value, or that it is not distinguishable from 0; a dash where there is none
   */
  public static String value(FactorEffect effect) {
    if (Double.isNaN(effect.value())) {
      return "–";
    }
    return effect.distinguishable() ? Wording.fixed(effect.value(), DECIMALS) : NOTHING;
  }

  /**
   * Its interval.
   *
   * @param effect the index
   * @return such as "0.120 to 0.310"; a dash where there is none
   */
  public static String interval(FactorEffect effect) {
    return Double.isNaN(effect.value())
        ? "–"
        : Wording.fixed(effect.low(), DECIMALS) + " to " + Wording.fixed(effect.high(), DECIMALS);
  }

  /**
   * What it takes to tell a factor from the next in rank.
   *
   * @param gap what it takes
   * @return such as "with 400 replications"; a dash for the last
   */
  public static String gap(RankSeparation gap) {
    return switch (gap.state()) {
      case RESOLVED -> "yes";
      case REPLICATIONS -> "with " + Wording.grouped(gap.replications()) + " replications";
      case BEYOND -> "not by replications";
      case NONE -> "–";
    };
  }

  /**
   * Noise and effect.
   *
   * @param parts noise and effect
   * @return a sentence or two
   */
  public static String noise(ReplicationVariance parts) {
    if (Double.isNaN(parts.effect())) {
      return "Replication noise cannot be told from effects: that takes two points with two runs"
          + " each.";
    }
    if (Double.isNaN(parts.noiseShareOfRuns())) {
      return "All runs at all points gave the same.";
    }
    String first =
        "Replication noise makes "
            + Wording.percent(parts.noiseShareOfRuns())
            + " of the variance of single runs and "
            + Wording.percent(parts.noiseShareOfMeans())
            + " of that of the points' means";
    String gain =
        parts.sharingGain() > 1.05
            ? "; with random numbers of their own, points would need "
                + Wording.fixed(parts.sharingGain(), 1)
                + " times the replications."
            : ".";
    String none =
        parts.p() > LEVEL
            ? " The points cannot be told from each other at the 5 % level ("
                + PValueWords.equation(parts.p())
                + ")."
            : "";
    return first + gain + none;
  }

  /**
   * What the analysis is made of.
   *
   * @param analysis the analysis
   * @return a sentence or two
   */
  public static String used(SensitivityAnalysis analysis) {
    if (!analysis.found() && analysis.replications() < Responses.LEAST_GROUPS) {
      return "There are no indices: replications are too few to say what others would have given.";
    }
    String unit =
        switch (analysis.leading()) {
          case MU_STAR -> "trajectories";
          case TOTAL -> "blocks";
          default -> "points";
        };
    String made = "Made of " + Wording.grouped(analysis.used()) + " " + unit;
    String dropped =
        analysis.dropped() == 0
            ? "."
            : ", "
                + Wording.grouped(analysis.dropped())
                + " left out whole because a point of theirs failed.";
    return made
        + dropped
        + (analysis.found() ? towardsZero(analysis) : " There are no indices: " + why(analysis));
  }

  /** Noise makes ranks alike: the interval is not that of an endless number of replications. */
  private static String towardsZero(SensitivityAnalysis analysis) {
    return analysis.leading() == SensitivityMeasure.PRCC && analysis.parts().noiseShareOfMeans() > 0
        ? " Replication noise draws rank correlations towards 0, and their intervals with them:"
            + " with more replications they may well lie beyond the intervals that are shown."
        : "";
  }

  private static String why(SensitivityAnalysis analysis) {
    if (analysis.leading() == SensitivityMeasure.PRCC) {
      return "rank correlations need an outcome that varies, factors whose values have an order,"
          + " and four points more than factors.";
    }
    return varies(analysis.parts().p());
  }

  /** Whether the outcome varies, by the test of the table of noise. */
  static String varies(double p) {
    return p <= LEVEL
        ? "the points differ by more than replication noise ("
            + PValueWords.equation(p)
            + "), but there are too few of them to say how much the outcome varies over the sweep."
        : "the outcome does not vary by more than replication noise"
            + (Double.isNaN(p) ? "." : " (" + PValueWords.equation(p) + ").");
  }
}
