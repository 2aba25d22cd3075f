package brink.splitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to the outcome: what paths with the same steps have in common.
 *
 * @param steps what led to the outcome, one step after the other
 * @param share its part of the probability of the outcome, in (0, 1]
 * @param origins number of different runs that the paths with this way began as
 * @param example a path that arrived on it; null where none did
 */
public record Route(List<String> steps, double share, int origins, @Nullable CrisisPath example) {

  /**
   * Groups the paths by way.
   *
   * @param estimate the repetitions
   * @return ways to the outcome, the most probable first; empty where nothing was found
   */
  public static List<Route> of(RareEstimate<CrisisPath> estimate) {
    Map<List<String>, Group> groups = new LinkedHashMap<>();
    double all = 0;
    for (Repetition<CrisisPath> repetition : estimate.repetitions()) {
      for (Repetition.WeightedPath<CrisisPath> found : repetition.found()) {
        CrisisPath path = found.path().name();
        for (Map.Entry<List<String>, Double> way : path.worth().entrySet()) {
          group(groups, way.getKey()).add(found.weight() * way.getValue(), path.run());
        }
        if (path.arrival() != null) {
          group(groups, path.arrival()).arrive(path);
        }
        all += found.weight() * found.path().worth();
      }
    }
    List<Route> routes = new ArrayList<>();
    for (Map.Entry<List<String>, Group> group : groups.entrySet()) {
      routes.add(group.getValue().route(group.getKey(), all));
    }
    routes.sort(Comparator.comparingDouble(Route::share).reversed());
    return routes;
  }

  private static Group group(Map<List<String>, Group> groups, List<String> steps) {
    return groups.computeIfAbsent(steps, unused -> new Group());
  }

  /**
   * The steps in one line.
   *
   * @return such as "israel on hezbollah: open-campaign; iran on israel: state-salvo"
   */
  public String inWords() {
    return steps.isEmpty() ? "no act of rung 7 or above" : String.join("; ", steps);
  }

  private static final class Group {
    private final Set<Long> origins = new LinkedHashSet<>();
    private double weight;
    private @Nullable CrisisPath example;

    void add(double more, long origin) {
      weight += more;
      origins.add(origin);
    }

    void arrive(CrisisPath path) {
      example = example == null ? path : example;
    }

    Route route(List<String> steps, double all) {
      return new Route(steps, weight / all, origins.size(), example);
    }
  }
}
