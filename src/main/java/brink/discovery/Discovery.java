package brink.discovery;

import brink.random.Mix;
import brink.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Boxes in which an outcome is common, one after the other: each is sought among what the earlier
 * ones left (covering, Friedman and Fisher 1999).
 *
 * <p>A search finds something everywhere. A box therefore counts only where it stands out further
 * than the boxes found after shuffling the responses among the points, at the 5 % level, and is
 * denser than all points together; the first that does not ends the search. How much of a box comes
 * back is seen from resamples (Bryant and Lempert 2010): the same search on random halves of the
 * points, whose other halves then measure its density (halves rather than draws with replacement,
 * whose repeated points look like clusters: Meinshausen and Bühlmann 2010, Journal of the Royal
 * Statistical Society B 72(4)).
 *
 * @param findings the boxes, in the order in which they were found; empty where nothing was found
 * @param density share of hits in all
 * @param points points with a response
 * @param p as of the first box, found or not: how often chance alone does as well
 */
public record Discovery(List<Finding> findings, double density, int points, double p) {
  /** A box that chance betters more often than this is none. */
  public static final double LEVEL = 0.05;

  /** Shuffled samples. */
  public static final int SHUFFLES = 99;

  /** Resamples. */
  public static final int RESAMPLES = 50;

  private static final long SALT = Mix.salt("discovery");

  /**
   * Searches.
   *
   * @param sample how often the outcome came at each point
   * @param most boxes to seek at most, 1 or more
   * @param seed names the shuffles and resamples
   * @return what was found
   * @throws IllegalArgumentException if fewer than 20 points have a response
   */
  public static Discovery of(Sample sample, int most, long seed) {
    int points = sample.size();
    if (points < 20) {
      throw new IllegalArgumentException("20 points with a response are needed, not " + points);
    }
    List<Finding> findings = new ArrayList<>();
    double first = Double.NaN;
    Sample left = sample;
    while (findings.size() < most && left.size() >= 20 && left.allHits() > 0) {
      long key = Mix.derive(Mix.derive(seed, SALT), findings.size());
      Prim prim = Prim.of(left);
      double p = p(left, Mix.derive(key, 0));
      first = findings.isEmpty() ? p : first;
      if (!(p <= LEVEL && prim.scores().density() > sample.density())) {
        break;
      }
      findings.add(finding(sample, left, prim, p, Mix.derive(key, 1)));
      left = left.outside(prim.box());
    }
    return new Discovery(findings, sample.density(), points, first);
  }

  private static double p(Sample sample, long key) {
    double lift = Prim.lift(sample);
    int asFar = 1;
    for (int s = 0; s < SHUFFLES; s++) {
      Sample shuffled = sample.shuffled(new RandomStream(Mix.derive(key, s)));
      asFar += Prim.lift(shuffled) >= lift ? 1 : 0;
    }
    return asFar / (SHUFFLES + 1.0);
  }

  private static Finding finding(Sample all, Sample left, Prim prim, double p, long key) {
    int[] limited = new int[all.points().axes().size()];
    double hits = 0;
    double weight = 0;
    for (int r = 0; r < RESAMPLES; r++) {
      Sample half = left.half(new RandomStream(Mix.derive(key, r)));
      Box box = Prim.of(half).box();
      box.limited().forEach(axis -> limited[axis]++);
      Sample lacked = left.lackedBy(half);
      Scores scores = lacked.scores(box);
      if (scores.points() > 0) {
        weight += scores.support() * lacked.allWeight();
        hits += scores.density() * scores.support() * lacked.allWeight();
      }
    }
    Scores own = prim.scores();
    Scores scores =
        new Scores(
            own.points(),
            own.support() * left.allWeight() / all.allWeight(),
            own.coverage() * left.allHits() / all.allHits(),
            own.density());
    return new Finding(
        prim.box(),
        scores,
        left.density(),
        hits / weight,
        Arrays.stream(limited).mapToObj(n -> (double) n / RESAMPLES).toList(),
        p,
        prim.steps(),
        prim.chosen());
  }
}
