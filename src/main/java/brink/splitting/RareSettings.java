package brink.splitting;

import brink.random.BitMixer;
import java.util.ArrayList;
import java.util.List;

/**
 * How a rare outcome is estimated.
 *
 * @param adaptive whether splitting is adaptive, or else of fixed effort
 * @param particles number of paths under way at a time, 2 or more
 * @param repetitions number of independent repetitions, 2 or more
 * @param levels levels below the top for fixed effort, in increasing order; empty for those of a
 *     pilot
 * @param seed names everything random
 */
public record RareSettings(
    boolean adaptive, int particles, int repetitions, List<Double> levels, long seed) {
  private static final long CHOICE = BitMixer.salt("splitting");

  /** Number of the pilot's first path, beyond those of all repetitions. */
  private static final long FAR = 1L << 40;

  private static final long PILOT = BitMixer.salt("splitting:pilot");

  /** What adaptive splitting is called. */
  public static final String ADAPTIVE = "adaptive";

  /** What splitting of fixed effort is called. */
  public static final String FIXED_EFFORT = "fixed-effort";

  /**
   * What the way of splitting is called.
   *
   * @return {@value #ADAPTIVE} or {@value #FIXED_EFFORT}
   */
  public String method() {
    return adaptive ? ADAPTIVE : FIXED_EFFORT;
  }

  /**
   * Prepares the splitting; for fixed effort without levels this runs the pilot.
   *
   * @param source where paths come from
   * @return the splitting
   */
  public SplittingMethod splitting(PathSource<CrisisPath> source) {
    if (adaptive) {
      return new AdaptiveSplitting(particles, CrisisPaths.TOP);
    }
    if (levels.isEmpty()) {
      long key = BitMixer.derive(seed, PILOT);
      return new FixedEffort(
          particles, PilotLevels.find(source, particles, CrisisPaths.TOP, FAR, key));
    }
    List<Double> all = new ArrayList<>(levels);
    all.add(CrisisPaths.TOP);
    return new FixedEffort(particles, all);
  }

  /**
   * Does one repetition.
   *
   * @param splitting the splitting, as prepared
   * @param source where paths come from
   * @param repetition its number, 0 or more; repetitions of different numbers are independent
   * @return what it gives
   */
  public Repetition<CrisisPath> repeat(
      SplittingMethod splitting, PathSource<CrisisPath> source, long repetition) {
    long key = BitMixer.derive(BitMixer.derive(seed, CHOICE), repetition);
    return splitting.run(source, repetition * particles, key);
  }
}
