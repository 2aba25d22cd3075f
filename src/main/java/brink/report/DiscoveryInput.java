package brink.report;

import brink.discovery.BoxDimension;
import brink.discovery.Discovery;
import brink.discovery.PointCloud;
import java.util.List;
import java.util.Map;

/**
 * Everything a report of a search for boxes is made of.
 *
 * @param title title of the sweep
 * @param event what is sought, in words
 * @param points where the points lie
 * @param discovery what was found
 * @param threshold share from which on a point is a hit; NaN where shares count as they are
 * @param facts what a reader needs to repeat it, by name, in the order to be listed
 */
public record DiscoveryInput(
    String title,
    String event,
    PointCloud points,
    Discovery discovery,
    double threshold,
    Map<String, String> facts) {

  /**
   * The axes.
   *
   * @return one or more
   */
  public List<BoxDimension> axes() {
    return points.axes();
  }
}
