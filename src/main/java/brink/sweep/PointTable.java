package brink.sweep;

import brink.design.Design;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What the runs of a sweep say about some outcomes at each point of its design. */
public final class PointTable {
  private final Design design;
  private final List<String> outcomes;
  private final Estimate[][] estimates;

  /**
   * Takes over the estimates.
   *
   * @param design the points
   * @param outcomes ids of the outcomes
   * @param estimates [points][outcomes]
   * @throws IllegalArgumentException if the numbers of points or outcomes differ
   */
  public PointTable(Design design, List<String> outcomes, Estimate[][] estimates) {
    this.design = design;
    this.outcomes = Collections.unmodifiableList(new ArrayList<>(outcomes));
    this.estimates = estimates;
    if (estimates.length != design.size()) {
      throw new IllegalArgumentException(
          estimates.length + " points are not the " + design.size() + " of the design");
    }
    for (Estimate[] point : estimates) {
      if (point.length != outcomes.size()) {
        throw new IllegalArgumentException(
            point.length + " outcomes of a point, not " + outcomes.size());
      }
    }
  }

  /**
   * The points.
   *
   * @return the design
   */
  public Design design() {
    return design;
  }

  /**
   * What was recorded.
   *
   * @return ids of the outcomes
   */
  public List<String> outcomes() {
    return outcomes;
  }

  /**
   * What is known of an outcome at a point.
   *
   * @param point place of the point
   * @param outcome place of the outcome in {@link #outcomes}
   * @return the estimate
   */
  public Estimate estimate(int point, int outcome) {
    return estimates[point][outcome];
  }

  /**
   * The means of an outcome.
   *
   * @param outcome place of the outcome in {@link #outcomes}
   * @return one for each point; NaN where no run was done
   */
  public double[] means(int outcome) {
    return Arrays.stream(estimates).mapToDouble(point -> point[outcome].mean()).toArray();
  }
}
