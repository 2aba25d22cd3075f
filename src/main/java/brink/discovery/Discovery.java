package brink.discovery;

import brink.random.BitMixer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Boxes in which an outcome is common, one after the other: each is sought among what the earlier
 * ones left (covering, Friedman and Fisher 1999).
 *
 * <p>A search finds something everywhere, and the more axes there are the more it finds. So each
 * box is first sought on random halves of the points and held against the other halves ({@link
 * CrossValidation}; Bryant and Lempert 2010 resample to the same end): unless it stands out there
 * at the 5 % level, nothing was found and the search ends. The box itself is then sought on all
 * points, on those axes that at least half of the halves limit. It must be denser than all points
 * together.
 *
 * @param findings the boxes, in the order in which they were found; empty where nothing was found
 * @param density share of hits in all
 * @param points points with a response
 * @param p as of the first box, found or not: how likely chance alone does as well; NaN where the
 *     event came never or always
 */
public record Discovery(List<DiscoveredBox> findings, double density, int points, double p) {
  /** A box that chance betters more often than this is none. */
  public static final double LEVEL = 0.05;

  /** Fewer points tell nothing. */
  private static final int LEAST_POINTS = 20;

  private static final long SALT = BitMixer.salt("discovery");

  /**
   * Searches.
   *
   * @param sample how often the outcome came at each point
   * @param most boxes to seek at most, 1 or more
   * @param seed names the halves
   * @return what was found
   * @throws IllegalArgumentException if fewer than 20 points have a response
   */
  public static Discovery of(OutcomeSample sample, int most, long seed) {
    int points = sample.size();
    if (points < LEAST_POINTS) {
      throw new IllegalArgumentException(
          "a search needs at least " + LEAST_POINTS + " points with a response, not " + points);
    }
    List<Integer> axes = IntStream.range(0, sample.points().axes().size()).boxed().toList();
    List<DiscoveredBox> findings = new ArrayList<>();
    double first = Double.NaN;
    OutcomeSample left = sample;
    while (findings.size() < most && left.size() >= LEAST_POINTS && left.varies()) {
      long key = BitMixer.derive(BitMixer.derive(seed, SALT), findings.size());
      CrossValidation halves = CrossValidation.of(left, axes, key);
      first = findings.isEmpty() ? halves.p() : first;
      Prim prim = Prim.of(left, halves.stable());
      if (halves.p() > LEVEL || !(prim.scores().density() > sample.density())) {
        break;
      }
      findings.add(finding(sample, left, prim, halves, key));
      left = left.outside(prim.box());
    }
    return new Discovery(findings, sample.density(), points, first);
  }

  private static DiscoveredBox finding(
      OutcomeSample all, OutcomeSample left, Prim prim, CrossValidation halves, long key) {
    return new DiscoveredBox(
        prim.box(),
        ofAll(prim.scores(), all, left),
        left.density(),
        CrossValidation.of(left, halves.stable(), key).heldBack(),
        halves.frequency(),
        halves.p(),
        prim.steps().stream()
            .map(step -> new PeelingStep(step.box(), ofAll(step.scores(), all, left)))
            .toList(),
        prim.chosen());
  }

  /** Scores among what is left, as shares of all. */
  private static BoxMeasures ofAll(BoxMeasures own, OutcomeSample all, OutcomeSample left) {
    return new BoxMeasures(
        own.points(),
        own.support() * left.allWeight() / all.allWeight(),
        own.coverage() * left.allHits() / all.allHits(),
        own.density());
  }
}
