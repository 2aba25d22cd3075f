package brink.analysis;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Splits the variance of an event by a beta-binomial model of its draws: estimates of greatest
 * likelihood, and intervals by profile likelihood. They hold with few cases, where nothing is
 * normal; of an event that never came they say how far its probability could still differ.
 *
 * <p>All means and shares whose log likelihood lies within half of the 95 % point of chi-squared
 * with one degree of freedom of the greatest form a region; the interval of any function of them is
 * what it takes on there (Venzon and Moolgavkar 1988, "A method for computing profile-likelihood-
 * based confidence intervals", Applied Statistics 37). Where there are cases enough for intervals
 * of numbers ({@link NumberVariance}), which know nothing of beta distributions, an interval spans
 * both. How often they hold the truth is measured in EventSplitTest.
 */
final class EventVariance {
  private static final double CHI_SQUARE_HALF = 3.841458820694124 / 2;

  /** The greatest share that is tried; there a draw is all or nothing. */
  private static final double MOST = 1 - 1e-6;

  private static final int NODES = 40;
  private static final int HALVINGS = 20;
  private static final int SECTIONS = 30;
  private static final double GOLDEN = 0.6180339887498949;

  private final BetaBinomial model;
  private final NumberVariance pairs;
  private final double rough;
  private final double share;
  private final double mean;
  private final double floor;
  private final Interval profile;

  /** Fits the model to runs and hits by draw; some draw must have a run. */
  EventVariance(long[] runs, double[] hits) {
    model = new BetaBinomial(runs, hits);
    double n = 0;
    double y = 0;
    for (int d = 0; d < runs.length; d++) {
      n += runs[d];
      y += hits[d];
    }
    rough = y / n;
    pairs = new NumberVariance(runs, hits, hits, Math.round(Math.min(y, n - y)));
    share = model.varies() ? likeliestShare() : 0;
    mean = model.likeliestMean(share, rough);
    floor = model.logLikelihood(mean, share) - CHI_SQUARE_HALF;
    profile = profileInterval();
  }

  private double height(double at) {
    return model.logLikelihood(model.likeliestMean(at, rough), at);
  }

  private double likeliestShare() {
    int best = 0;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= NODES; i++) {
      double here = height(node(i, 0, MOST));
      if (here > greatest) {
        greatest = here;
        best = i;
      }
    }
    double found =
        golden(node(Math.max(0, best - 1), 0, MOST), node(Math.min(NODES, best + 1), 0, MOST));
    return height(0) >= height(found) ? 0 : found;
  }

  /** Nodes lie closer together at the lower end. */
  private static double node(int i, double from, double to) {
    double part = (double) i / NODES;
    return from + (to - from) * part * part;
  }

  private double golden(double low, double high) {
    double from = low;
    double to = high;
    double left = to - GOLDEN * (to - from);
    double right = from + GOLDEN * (to - from);
    double ofLeft = height(left);
    double ofRight = height(right);
    for (int k = 0; k < SECTIONS; k++) {
      if (ofLeft >= ofRight) {
        to = right;
        right = left;
        ofRight = ofLeft;
        left = to - GOLDEN * (to - from);
        ofLeft = height(left);
      } else {
        from = left;
        left = right;
        ofLeft = ofRight;
        right = from + GOLDEN * (to - from);
        ofRight = height(right);
      }
    }
    return (from + to) / 2;
  }

  /** Variance of the probability between draws. */
  double ignorance() {
    return share * mean * (1 - mean);
  }

  /** Variance of the event between runs of a draw. */
  double chance() {
    return (1 - share) * mean * (1 - mean);
  }

  /** The 95 % interval of the share; [0, 1] for an event that always or never held. */
  Interval shareInterval() {
    return joined(profile, pairs.shareInterval());
  }

  private Interval joined(Interval own, @Nullable Interval other) {
    return pairs.isKnown() && other != null ? own.with(other) : own;
  }

  private Interval profileInterval() {
    if (!model.varies()) {
      return new Interval(0, 1);
    }
    double low = height(0) >= floor ? 0 : end(share, 0);
    double high = height(MOST) >= floor ? 1 : end(share, MOST);
    return new Interval(low, high);
  }

  private double end(double inside, double outside) {
    return last(inside, outside, this::height);
  }

  /** Where a height falls below the floor, between a place where it does not and one beyond. */
  private double last(double inside, double outside, DoubleUnaryOperator height) {
    double in = inside;
    double out = outside;
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (in + out) / 2;
      if (height.applyAsDouble(middle) >= floor) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return in;
  }

  /** The 95 % interval of the standard deviation of the probability between draws. */
  Interval spreadInterval() {
    double least = profile.low() == 0 ? 0 : ignorance();
    double most = ignorance();
    for (int i = 0; i <= NODES; i++) {
      double at = node(i, profile.low(), Math.min(profile.high(), MOST));
      double middle = model.likeliestMean(at, rough);
      if (model.logLikelihood(middle, at) >= floor) {
        most = Math.max(most, at * widest(at, middle));
        least = least == 0 ? 0 : Math.min(least, at * narrowest(at, middle));
      }
    }
    return joined(new Interval(Math.sqrt(least), Math.sqrt(most)), pairs.spreadInterval());
  }

  /** The greatest variance of an event among the means that go with a share. */
  private double widest(double at, double middle) {
    double end =
        middle < 0.5
            ? Math.min(0.5, meanEnd(at, middle, 1))
            : Math.max(0.5, meanEnd(at, middle, 0));
    return end * (1 - end);
  }

  private double narrowest(double at, double middle) {
    double low = meanEnd(at, middle, 0);
    double high = meanEnd(at, middle, 1);
    return Math.min(low * (1 - low), high * (1 - high));
  }

  private double meanEnd(double at, double inside, double outside) {
    return last(inside, outside, mean -> model.logLikelihood(mean, at));
  }
}
