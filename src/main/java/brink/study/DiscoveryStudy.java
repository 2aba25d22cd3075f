package brink.study;

import brink.design.Design;
import brink.design.Factor;
import brink.design.Scale;
import brink.discovery.BoxDimension;
import brink.discovery.Discovery;
import brink.discovery.OutcomeSample;
import brink.discovery.PointCloud;
import brink.sweep.PointTable;
import brink.sweep.Sweep;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a design in which an outcome is common.
 *
 * @param sweep what was run at which points
 * @param table what the runs say at each point
 * @param outcome place of the outcome
 * @param threshold seeks points at which its share or mean is that or more; null to seek runs with
 *     the outcome
 * @param boxes the most boxes that are sought, 1 or more
 */
public record DiscoveryStudy(
    Sweep sweep, PointTable table, int outcome, @Nullable Double threshold, int boxes) {

  /**
   * The points as the search sees them.
   *
   * @return an axis for each factor
   */
  public PointCloud points() {
    Design design = sweep.design();
    List<BoxDimension> axes = design.factors().stream().map(DiscoveryStudy::axis).toList();
    return new PointCloud(axes, design.values());
  }

  private static BoxDimension axis(Factor factor) {
    return factor.scale() instanceof Scale.Words words
        ? new BoxDimension(factor.path(), words.words())
        : BoxDimension.ofNumbers(factor.path());
  }

  /**
   * The most runs that a point has.
   *
   * @return 0 or more
   */
  public long runs() {
    return LongStream.of(counts()).max().orElse(0);
  }

  private long[] counts() {
    return IntStream.range(0, sweep.design().size())
        .mapToLong(p -> table.estimate(p, outcome).n())
        .toArray();
  }

  /**
   * Searches.
   *
   * @param points the points
   * @return what was found
   * @throws IllegalArgumentException if there are too few points
   */
  public Discovery run(PointCloud points) {
    double[] means = table.means(outcome);
    OutcomeSample sample =
        threshold == null
            ? OutcomeSample.ofShares(points, means, counts())
            : OutcomeSample.ofThreshold(points, means, threshold);
    return Discovery.of(sample, boxes, sweep.seed());
  }
}
