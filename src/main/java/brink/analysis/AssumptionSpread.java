package brink.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Beta;

/**
 * How the probability of an event, or the mean of a number, differs between draws of the uncertain
 * numbers, with the noise of the runs of each draw removed.
 *
 * <p>What the draws are like is the mean of what is known of each, given its runs (the estimate of
 * Shen and Louis 1998, "Triple-goal estimates in two-stage hierarchical models", Journal of the
 * Royal Statistical Society B 60, which has the right spread where estimates of single draws spread
 * too far; Louis 1984, JASA 79): posteriors of a beta-binomial model for events and of a normal one
 * for numbers, whose variance between draws is that of {@link NumberVariance}. Draws count as their
 * runs. Where runs of draws are many it is the draws' own means, where there is no difference
 * between draws a point. What is not known of the mean of all draws is then added at each end, as
 * the root of the sum of squares (Zou and Donner 2008, Statistics in Medicine 27), so that few runs
 * never pass for certainty. How often it holds the probability of one more draw is measured in
 * AssumptionSpreadTest.
 *
 * @param interval 5 % to 95 % of the probability, or mean, over draws
 * @param signShare share of the draws in which the mean has the sign of the mean of all; NaN where
 *     that is 0
 * @param between variance between draws, 0 or more
 * @param draws number of draws
 */
public record AssumptionSpread(Interval interval, double signShare, double between, int draws) {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
  private static final double LEVEL = 0.95;
  private static final double Z = NORMAL.inverseCumulativeProbability(LEVEL);
  private static final int HALVINGS = 26;

  /**
   * The same with no end of the interval outside the values that there are.
   *
   * @param least the least value
   * @param most the greatest
   * @return the spread with its interval cut to them
   */
  public AssumptionSpread within(double least, double most) {
    Interval cut =
        new Interval(cut(interval.low(), least, most), cut(interval.high(), least, most));
    return new AssumptionSpread(cut, signShare, between, draws);
  }

  private static double cut(double value, double least, double most) {
    return Math.min(most, Math.max(least, value));
  }

  static AssumptionSpread ofNumber(DrawSums sums) {
    NumberVariance split = split(sums);
    Draws draws = Draws.of(sums, split);
    double se = Math.sqrt(split.chance() / draws.n);
    return spread(draws, new Interval(draws.mean - Z * se, draws.mean + Z * se), split, se);
  }

  static AssumptionSpread ofEvent(DrawSums sums) {
    NumberVariance split = split(sums);
    Draws draws = Draws.of(sums, split);
    Interval wilson = WilsonInterval.interval(draws.mean, draws.n);
    double part = Z / UpperQuantile.NORMAL;
    Interval chance =
        new Interval(
            draws.mean - part * (draws.mean - wilson.low()),
            draws.mean + part * (wilson.high() - draws.mean));
    return spread(draws.asEvent(), chance, split, Math.sqrt(split.chance() / draws.n));
  }

  private static NumberVariance split(DrawSums sums) {
    return new NumberVariance(sums.runs(), sums.sums(), sums.squares(), 0);
  }

  private static AssumptionSpread spread(
      Draws draws, Interval chance, NumberVariance split, double se) {
    double below = Math.hypot(draws.mean - draws.quantile(1 - LEVEL), draws.mean - chance.low());
    double above = Math.hypot(draws.quantile(LEVEL) - draws.mean, chance.high() - draws.mean);
    double low = draws.event ? Math.max(0, draws.mean - below) : draws.mean - below;
    double high = draws.event ? Math.min(1, draws.mean + above) : draws.mean + above;
    return new AssumptionSpread(
        new Interval(low, high), draws.signShare(se), split.ignorance(), draws.count);
  }

  /** Draws that have the same runs and sum, and so the same posterior. */
  private record Alike(double runs, double sum, double weight) {}

  /** The mean of the posteriors of all draws. */
  private record Draws(
      List<Alike> groups,
      double n,
      double mean,
      double between,
      double within,
      int count,
      boolean event) {

    static Draws of(DrawSums sums, NumberVariance split) {
      Map<Long, Map<Double, Double>> weights = new TreeMap<>();
      double n = 0;
      double total = 0;
      int count = 0;
      for (int d = 0; d < sums.runs().length; d++) {
        long runs = sums.runs()[d];
        if (runs > 0) {
          weights
              .computeIfAbsent(runs, key -> new TreeMap<>())
              .merge(sums.sums()[d], (double) runs, Double::sum);
          n += runs;
          total += sums.sums()[d];
          count++;
        }
      }
      double all = n;
      List<Alike> groups =
          weights.entrySet().stream()
              .flatMap(
                  of ->
                      of.getValue().entrySet().stream()
                          .map(e -> new Alike(of.getKey(), e.getKey(), e.getValue() / all)))
              .toList();
      return new Draws(
          groups, n, total / n, split.expectedIgnorance(), split.chance(), count, false);
    }

    Draws asEvent() {
      return new Draws(groups, n, mean, between, within, count, true);
    }

    /** Mean and variance of a normal posterior. */
    private double centre(Alike group) {
      double noise = within / group.runs();
      double trust = between > 0 ? between / (between + noise) : 0;
      return mean + trust * (group.sum() / group.runs() - mean);
    }

    private double variance(Alike group) {
      double noise = within / group.runs();
      return between > 0 ? between * noise / (between + noise) : 0;
    }

    private double below(double x) {
      double sum = 0;
      for (Alike group : groups) {
        sum += group.weight() * (event ? eventBelow(group, x) : numberBelow(group, x));
      }
      return sum;
    }

    private double numberBelow(Alike group, double x) {
      double sd = Math.sqrt(variance(group));
      double off = x - centre(group);
      return sd > 0 ? NORMAL.cumulativeProbability(off / sd) : off >= 0 ? 1 : 0;
    }

    /** By the beta distribution whose variance is that between draws. */
    private double eventBelow(Alike group, double x) {
      double size = Math.max(0, mean * (1 - mean) / between - 1);
      double hits = size * mean + group.sum();
      double misses = size * (1 - mean) + group.runs() - group.sum();
      if (!(hits > 0 && misses > 0)) {
        return hits > 0 ? (x >= 1 ? 1 : 0) : 1;
      }
      return Beta.regularizedBeta(x, hits, misses);
    }

    double quantile(double level) {
      if (!(between > 0)) {
        return mean;
      }
      double reach = 10 * Math.sqrt(between + within) + 1;
      double low = event ? 0 : least() - reach;
      double high = event ? 1 : most() + reach;
      for (int i = 0; i < (event ? HALVINGS : 2 * HALVINGS); i++) {
        double middle = (low + high) / 2;
        if (below(middle) < level) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return (low + high) / 2;
    }

    private double least() {
      return groups.stream().mapToDouble(g -> g.sum() / g.runs()).min().orElse(0);
    }

    private double most() {
      return groups.stream().mapToDouble(g -> g.sum() / g.runs()).max().orElse(0);
    }

    double signShare(double se) {
      double sum = 0;
      for (Alike group : groups) {
        double sd = Math.sqrt(variance(group) + se * se);
        double off = Math.signum(mean) * centre(group);
        sum += group.weight() * (sd > 0 ? NORMAL.cumulativeProbability(off / sd) : off > 0 ? 1 : 0);
      }
      return mean == 0 ? Double.NaN : sum;
    }
  }
}
