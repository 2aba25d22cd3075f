package brink.splitting;

import brink.splitting.Repetition.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Fixed-effort splitting: between two levels always the same number of paths is drawn. Those that
 * came to a level give the instants from which the paths of the next stage go on, chosen at random
 * with replacement, and share their weight; the others keep theirs. The sum of what all paths are
 * worth, each by its weight, is unbiased whatever the levels, as long as they do not depend on
 * these paths.
 *
 * <p>Source: Garvels 2000, "The splitting method in rare event simulation", thesis, University of
 * Twente, chapter 2.
 *
 * @param particles number of paths of each stage, 2 or more
 * @param levels scores in increasing order, at least one; the last is the top
 */
public record FixedEffort(int particles, List<Double> levels) implements SplittingMethod {
  /**
   * Checks the numbers.
   *
   * @param particles number of paths of each stage, 2 or more
   * @param levels scores in increasing order, at least one; the last is the top
   * @throws IllegalArgumentException if there are fewer than 2 particles, no levels, or levels that
   *     do not increase
   */
  public FixedEffort {
    if (particles < 2) {
      throw new IllegalArgumentException("particles must be 2 or more, not " + particles);
    }
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("there are no levels");
    }
    for (int i = 1; i < levels.size(); i++) {
      if (!(levels.get(i) > levels.get(i - 1))) {
        throw new IllegalArgumentException("levels do not increase: " + levels);
      }
    }
    levels = Collections.unmodifiableList(new ArrayList<>(levels));
  }

  @Override
  public <T> Repetition<T> run(PathSource<T> source, long first, long key) {
    ParticleSystem<T> particleSystem = new ParticleSystem<>(source, particles, first, key);
    List<Stage> stages = new ArrayList<>();
    for (double level : levels.subList(0, levels.size() - 1)) {
      List<Integer> passed = particleSystem.passed(level);
      if (passed.isEmpty()) {
        break;
      }
      stages.add(new Stage(level, particleSystem.mass() * passed.size() / particles));
      particleSystem.split(level, passed, true);
    }
    return particleSystem.end(stages, levels.get(levels.size() - 1));
  }
}
