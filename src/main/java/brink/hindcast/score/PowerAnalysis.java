package brink.hindcast.score;

import brink.analysis.Share;
import brink.analysis.StudentInterval;
import brink.random.BitMixer;
import brink.random.RandomStream;

/**
 * How many crises it takes to see that forecasts are better: the chance that the 95 % interval of
 * the mean difference of scores over that many crises lies above 0. The crises are drawn again from
 * those that there are, so that nothing is taken to be normal but the interval itself.
 *
 * <p>Source: Efron and Tibshirani 1993, "An introduction to the bootstrap", section 25.4.
 */
public final class PowerAnalysis {
  private static final int DRAWN = 2_000;
  private static final long SALT = BitMixer.salt("hindcast:power");

  private PowerAnalysis() {}

  /**
   * The chance that a difference is seen.
   *
   * @param differences score of the baseline minus that of the forecasts, by crisis, one or more
   * @param crises number of crises that one would have, 1 or more; with 1 nothing can be seen
   * @param seed names the random numbers
   * @return draws in which it is seen
   * @throws IllegalArgumentException if a number is not as said
   */
  public static Share of(double[] differences, int crises, long seed) {
    if (differences.length == 0 || crises < 1) {
      throw new IllegalArgumentException(differences.length + " differences, " + crises);
    }
    StudentInterval student = new StudentInterval();
    long root = BitMixer.derive(BitMixer.derive(seed, SALT), crises);
    long seen = 0;
    for (int r = 0; r < DRAWN; r++) {
      seen +=
          isSeen(differences, crises, new RandomStream(BitMixer.derive(root, r)), student) ? 1 : 0;
    }
    return new Share(seen, DRAWN);
  }

  private static boolean isSeen(
      double[] differences, int crises, RandomStream random, StudentInterval student) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < crises; i++) {
      double drawn = differences[(int) (random.uniform() * differences.length)];
      sum += drawn;
      squares += drawn * drawn;
    }
    double mean = sum / crises;
    double variance = StrictMath.max(0, squares - sum * mean) / (crises - 1.0);
    return crises > 1 && student.interval(crises, mean, variance).low() > 0;
  }
}
