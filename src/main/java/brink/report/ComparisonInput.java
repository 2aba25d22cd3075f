package brink.report;

import brink.comparison.Comparison;
import brink.comparison.DivergenceGroup;
import brink.path.Paths;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Everything a report of a comparison is made of.
 *
 * @param comparison what the runs look like side by side
 * @param start date of day 0
 * @param days number of days
 * @param names name of the base, then of each alternative
 * @param titles title of the base, then of each alternative
 * @param partings where flipped runs part
 * @param labels what rungs, actors and acts are called
 * @param paths how the histories of the base, then of each alternative, moved
 * @param facts what a reader needs to repeat it, by name, in the order to be listed
 */
public record ComparisonInput(
    Comparison comparison,
    LocalDate start,
    int days,
    List<String> names,
    List<String> titles,
    List<DivergenceGroup> partings,
    Labels labels,
    List<Paths> paths,
    Map<String, String> facts) {

  /**
   * The name of an alternative.
   *
   * @param alternative its place, 0 or more
   * @return the name
   */
  public String name(int alternative) {
    return names.get(alternative + 1);
  }

  /**
   * The title of an alternative.
   *
   * @param alternative its place, 0 or more
   * @return the title
   */
  public String title(int alternative) {
    return titles.get(alternative + 1);
  }

  /**
   * How the histories of the base moved.
   *
   * @return its paths
   */
  public Paths base() {
    return paths.get(0);
  }

  /**
   * How the histories of an alternative moved.
   *
   * @param alternative its place, 0 or more
   * @return its paths
   */
  public Paths paths(int alternative) {
    return paths.get(alternative + 1);
  }
}
