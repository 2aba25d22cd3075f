package brink.splitting;

import brink.splitting.Repetition.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * Adaptive multilevel splitting. Again and again the path that came least high is dropped, and so
 * are all that came just as high; each is replaced by a continuation of one of the others, chosen
 * at random, from when that one first came higher. A path that is dropped keeps the weight that it
 * had, the others share what is left: after dropping K of N each weighs (N - K) / N of what it did.
 * The sum of what all paths are worth, each by its weight, is unbiased. It ends when no level is
 * left that is more probable than the outcome, so that no effort goes into what is rarer still.
 *
 * <p>Sources: Cérou and Guyader 2007, "Adaptive multilevel splitting for rare event analysis",
 * Stochastic Analysis and Applications 25(2); unbiased, and with the treatment of ties that scores
 * with jumps need: Bréhier, Gazeau, Goudenège, Lelièvre and Rousset 2016, "Unbiasedness of some
 * generalized adaptive multilevel splitting algorithms", Annals of Applied Probability 26(6).
 *
 * @param particles number of paths N, 2 or more
 * @param top the score of having come to the top; no path has a higher one
 */
public record AdaptiveSplitting(int particles, double top) implements SplittingMethod {
  /**
   * Checks the numbers.
   *
   * @param particles number of paths N, 2 or more
   * @param top the score of having come to the top; no path has a higher one
   * @throws IllegalArgumentException if there are fewer than 2 particles
   */
  public AdaptiveSplitting {
    if (particles < 2) {
      throw new IllegalArgumentException("particles must be 2 or more, not " + particles);
    }
  }

  @Override
  public <T> Repetition<T> run(PathSource<T> source, long first, long key) {
    ParticleSystem<T> particleSystem = new ParticleSystem<>(source, particles, first, key);
    List<Stage> stages = new ArrayList<>();
    while (particleSystem.mass() > particleSystem.worth()) {
      double lowest = lowest(particleSystem);
      List<Integer> higher = particleSystem.passed(Math.nextUp(lowest));
      if (lowest >= top || higher.isEmpty()) {
        break;
      }
      stages.add(new Stage(lowest, particleSystem.mass()));
      particleSystem.split(Math.nextUp(lowest), higher, false);
    }
    return particleSystem.end(stages, top);
  }

  private static double lowest(ParticleSystem<?> particleSystem) {
    double lowest = Double.POSITIVE_INFINITY;
    for (int place = 0; place < particleSystem.size(); place++) {
      lowest = Math.min(lowest, particleSystem.highest(place));
    }
    return lowest;
  }
}
