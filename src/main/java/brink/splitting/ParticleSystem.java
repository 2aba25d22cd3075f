package brink.splitting;

import brink.random.RandomStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The paths of one repetition, the weight that each has, what those that were dropped were worth,
 * and what all of them cost.
 */
final class ParticleSystem<T> {
  private final PathSource<T> source;
  private final RandomStream random;
  private final List<RandomPath<T>> paths;
  private final List<Repetition.WeightedPath<T>> found = new ArrayList<>();
  private final Map<Long, Integer> origins = new LinkedHashMap<>();
  private final double[] dropped;
  private final long startSteps;
  private double weight;
  private long drawn;
  private long steps;
  private long fresh;

  /** Draws the paths to begin with. */
  ParticleSystem(PathSource<T> source, int particles, long first, long key) {
    this.source = source;
    dropped = new double[particles];
    random = new RandomStream(key);
    paths = new ArrayList<>(particles);
    for (RandomPath<T> path : source.starts(first, particles)) {
      origins.put(path.origin(), paths.size());
      paths.add(counted(path));
    }
    startSteps = steps;
    drawn = 0;
    weight = 1.0 / particles;
  }

  private RandomPath<T> counted(RandomPath<T> path) {
    drawn++;
    steps += path.steps();
    fresh += path.fresh();
    return path;
  }

  int size() {
    return paths.size();
  }

  double highest(int place) {
    return paths.get(place).ascent().highest();
  }

  /** The weight of all paths together: the probability of coming as high as all of them did. */
  double mass() {
    return weight * paths.size();
  }

  /** What the paths and those that were dropped are worth, each by its weight: the estimate. */
  double worth() {
    return sum(byOrigin());
  }

  /** The same, apart for the paths that it began with. */
  private double[] byOrigin() {
    double[] worth = dropped.clone();
    for (RandomPath<T> path : paths) {
      worth[begun(path)] += weight * path.worth();
    }
    return worth;
  }

  /** Which of the paths that it began with a path goes back to. */
  private int begun(RandomPath<T> path) {
    return Objects.requireNonNull(origins.get(path.origin()), "a path keeps its origin");
  }

  private static double sum(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }

  /** Places of the paths that came to a level. */
  List<Integer> passed(double level) {
    List<Integer> passed = new ArrayList<>();
    for (int place = 0; place < paths.size(); place++) {
      if (highest(place) >= level) {
        passed.add(place);
      }
    }
    return passed;
  }

  /**
   * Drops the paths that did not come to a level; the others have their weight as well.
   *
   * @param passed places of those that did, at least one
   * @param all whether they too are continued from the level, or stay as they are
   */
  void split(double level, List<Integer> passed, boolean all) {
    boolean[] stays = new boolean[paths.size()];
    passed.forEach(place -> stays[place] = true);
    List<RandomPath<T>> parents = new ArrayList<>();
    passed.forEach(place -> parents.add(paths.get(place)));
    for (int place = 0; place < stays.length; place++) {
      if (!stays[place]) {
        drop(paths.get(place));
      }
    }
    weight *= (double) passed.size() / paths.size();
    for (int place = 0; place < stays.length; place++) {
      if (all || !stays[place]) {
        RandomPath<T> parent = parents.get((int) (random.uniform() * parents.size()));
        double instant = parent.ascent().passage(level);
        paths.set(place, counted(source.again(parent, instant, drawn + 1)));
      }
    }
  }

  private void drop(RandomPath<T> path) {
    dropped[begun(path)] += weight * path.worth();
    find(path);
  }

  private void find(RandomPath<T> path) {
    if (path.worth() > 0) {
      found.add(new Repetition.WeightedPath<>(path, weight));
    }
  }

  /** What the repetition gives. */
  Repetition<T> end(List<Repetition.Stage> stages, double top) {
    int reached = passed(top).size();
    paths.forEach(this::find);
    double[] worth = byOrigin();
    double squares = 0;
    for (double part : worth) {
      squares += part * part;
    }
    Repetition.RepetitionCost cost =
        new Repetition.RepetitionCost(paths.size() + drawn, steps, fresh, startSteps);
    return new Repetition<>(stages, found, reached, sum(worth), squares, cost);
  }
}
