package brink.splitting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Levels for {@link FixedEffort} from a pilot: at each stage the score that a share of the paths
 * reaches becomes the next level. The pilot's paths serve for nothing else, so that the estimate
 * that follows stays unbiased.
 */
public final class PilotLevels {
  /**
   * The share of paths that shall come from one level to the next.
   *
   * <p>Source: exp(-2) is best where levels can be chosen freely (Villén-Altamirano and
   * Villén-Altamirano 1994, "RESTART: a straightforward method for fast simulation of rare events",
   * Winter Simulation Conference); a little more is safer with few particles.
   */
  static final double SHARE = 0.2;

  private PilotLevels() {}

  /**
   * Finds levels.
   *
   * @param source where paths come from
   * @param particles number of paths of each stage, 2 or more
   * @param top the score of having come to the top
   * @param first number of the first path
   * @param key seeds the choice of the paths that are continued
   * @return levels in increasing order, the top last; the top alone where nothing lies between
   * @param <T> what names a path
   */
  public static <T> List<Double> find(
      PathSource<T> source, int particles, double top, long first, long key) {
    ParticleSystem<T> particleSystem = new ParticleSystem<>(source, particles, first, key);
    List<Double> levels = new ArrayList<>();
    double before = Double.NEGATIVE_INFINITY;
    while (true) {
      double[] highest = sorted(particleSystem);
      double level = next(highest, before);
      if (level >= top || level <= before) {
        levels.add(top);
        return levels;
      }
      levels.add(level);
      particleSystem.split(level, particleSystem.passed(level), true);
      before = level;
    }
  }

  private static <T> double[] sorted(ParticleSystem<T> particleSystem) {
    double[] highest = new double[particleSystem.size()];
    for (int place = 0; place < highest.length; place++) {
      highest[place] = particleSystem.highest(place);
    }
    Arrays.sort(highest);
    return highest;
  }

  /** The score that the share reaches, or the lowest above the last level where ties forbid it. */
  private static double next(double[] sorted, double before) {
    int place = Math.min(sorted.length - 1, (int) Math.ceil((1 - SHARE) * sorted.length));
    while (place < sorted.length - 1 && (sorted[place] <= before || sorted[place] == sorted[0])) {
      place++;
    }
    return sorted[place];
  }
}
