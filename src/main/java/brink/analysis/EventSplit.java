package brink.analysis;

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
 * of numbers ({@link NumberSplit}), which know nothing of beta distributions, an interval spans
 * both. How often they hold the truth is measured in EventSplitTest.
 */
final class EventSplit {
  private static final double CHI_SQUARE_HALF = 3.841458820694124 / 2;

  /** The greatest share that is tried; there a draw is all or nothing. */
  private static final double MOST = 1 - 1e-6;

  private static final int NODES = 40;
  private static final int HALVINGS = 30;
  private static final double GOLDEN = 0.6180339887498949;

  private final BetaBinomial model;
  private final NumberSplit pairs;
  private final double rough;
  private final double share;
  private final double mean;
  private final double floor;

  /** Fits the model to runs and hits by draw; some draw must have a run. */
  EventSplit(long[] runs, double[] hits) {
    model = new BetaBinomial(runs, hits);
    double n = 0;
    double y = 0;
    for (int d = 0; d < runs.length; d++) {
      n += runs[d];
      y += hits[d];
    }
    rough = y / n;
    pairs = new NumberSplit(runs, hits, hits, Math.round(Math.min(y, n - y)));
    share = model.varies() ? likeliestShare() : 0;
    mean = model.likeliestMean(share, rough);
    floor = model.logLikelihood(mean, share) - CHI_SQUARE_HALF;
  }

  private double profile(double at) {
    return model.logLikelihood(model.likeliestMean(at, rough), at);
  }

  private double likeliestShare() {
    int best = 0;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= NODES; i++) {
      double height = profile(node(i, 0, MOST));
      if (height > greatest) {
        greatest = height;
        best = i;
      }
    }
    double found =
        golden(node(Math.max(0, best - 1), 0, MOST), node(Math.min(NODES, best + 1), 0, MOST));
    return profile(0) >= profile(found) ? 0 : found;
  }

  /** Nodes lie closer together at the lower end. */
  private static double node(int i, double from, double to) {
    double part = (double) i / NODES;
    return from + (to - from) * part * part;
  }

  private double golden(double low, double high) {
    double a = low;
    double b = high;
    for (int k = 0; k < HALVINGS; k++) {
      double left = b - GOLDEN * (b - a);
      double right = a + GOLDEN * (b - a);
      if (profile(left) >= profile(right)) {
        b = right;
      } else {
        a = left;
      }
    }
    return (a + b) / 2;
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
    return joined(profileInterval(), pairs.shareInterval());
  }

  private Interval joined(Interval profile, @Nullable Interval other) {
    return pairs.isKnown() && other != null ? profile.with(other) : profile;
  }

  private Interval profileInterval() {
    if (!model.varies()) {
      return new Interval(0, 1);
    }
    double low = profile(0) >= floor ? 0 : end(share, 0);
    double high = profile(MOST) >= floor ? 1 : end(share, MOST);
    return new Interval(low, high);
  }

  private double end(double inside, double outside) {
    double in = inside;
    double out = outside;
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (in + out) / 2;
      if (profile(middle) >= floor) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return in;
  }

  /** The 95 % interval of the standard deviation of the probability between draws. */
  Interval spreadInterval() {
    Interval shares = profileInterval();
    double least = ignorance();
    double most = ignorance();
    for (int i = 0; i <= NODES; i++) {
      double at = node(i, shares.low(), Math.min(shares.high(), MOST));
      double middle = model.likeliestMean(at, rough);
      if (model.logLikelihood(middle, at) >= floor) {
        double low = meanEnd(at, middle, 0);
        double high = meanEnd(at, middle, 1);
        double widest = Math.max(low, Math.min(high, 0.5));
        least = Math.min(least, at * Math.min(low * (1 - low), high * (1 - high)));
        most = Math.max(most, at * widest * (1 - widest));
      }
    }
    return joined(new Interval(Math.sqrt(least), Math.sqrt(most)), pairs.spreadInterval());
  }

  private double meanEnd(double at, double inside, double outside) {
    double in = inside;
    double out = outside;
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (in + out) / 2;
      if (model.logLikelihood(middle, at) >= floor) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return in;
  }
}
