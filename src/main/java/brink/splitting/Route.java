package brink.splitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A way to the outcome: paths with the same steps.
 *
 * @param steps what led to the outcome, one step after the other
 * @param share its part of the probability of the outcome, in (0, 1]
 * @param paths number of paths that took it
 * @param origins number of different runs that these paths began as
 * @param example one of them
 */
public record Route(List<String> steps, double share, int paths, int origins, CrisisPath example) {

  /**
   * Groups the paths that came to the outcome.
   *
   * @param estimate the repetitions
   * @return ways to the outcome, the most probable first; empty where none came
   */
  public static List<Route> of(RareEstimate<CrisisPath> estimate) {
    Map<List<String>, Group> groups = new LinkedHashMap<>();
    double all = 0;
    for (Repetition<CrisisPath> repetition : estimate.repetitions()) {
      for (Trajectory<CrisisPath> path : repetition.reached()) {
        groups
            .computeIfAbsent(path.name().steps(), steps -> new Group(path.name()))
            .add(repetition.weight(), path.origin());
        all += repetition.weight();
      }
    }
    List<Route> routes = new ArrayList<>();
    for (Group group : groups.values()) {
      routes.add(group.route(all));
    }
    routes.sort(Comparator.comparingDouble(Route::share).reversed());
    return routes;
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
    private final CrisisPath example;
    private final Set<Long> origins = new LinkedHashSet<>();
    private double weight;
    private int paths;

    Group(CrisisPath example) {
      this.example = example;
    }

    void add(double more, long origin) {
      weight += more;
      paths++;
      origins.add(origin);
    }

    Route route(double all) {
      return new Route(example.steps(), weight / all, paths, origins.size(), example);
    }
  }
}
