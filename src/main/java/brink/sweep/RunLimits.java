package brink.sweep;

import brink.model.Act;
import brink.simulation.Choice;
import brink.simulation.CrisisView;
import brink.simulation.RunObserver;
import java.io.Serializable;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * When a run is given up: it has failed then, and says so.
 *
 * @param acts the most acts, 0 for no limit
 * @param seconds the longest time [s], 0 for no limit. Which runs take too long depends on the
 *     machine: meant to end a run that would never end
 * @param clock tells the time [ns]
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // Error Prone does not know the tag; Javadoc needs it.
public record RunLimits(long acts, double seconds, Clock clock) implements Serializable {
  /** No limits. */
  public static final RunLimits NONE = new RunLimits(0, 0, () -> 0);

  private static final double NANOS = 1e9;

  /** A clock that can be sent to another process. */
  @FunctionalInterface
  public interface Clock extends LongSupplier, Serializable {}

  /**
   * Checks the limits.
   *
   * @param acts the most acts, 0 for no limit
   * @param seconds the longest time [s], 0 for no limit
   * @param clock tells the time [ns]
   * @throws IllegalArgumentException if a limit is negative or NaN
   */
  public RunLimits {
    if (acts < 0 || !(seconds >= 0)) {
      throw new IllegalArgumentException("no limits of a run: " + acts + ", " + seconds);
    }
  }

  /**
   * Whether there is a limit at all.
   *
   * @return false for {@link #NONE}
   */
  public boolean any() {
    return acts > 0 || seconds > 0;
  }

  /**
   * Watches over one run from now on.
   *
   * @return throws {@link RunLimitException} when a limit is passed
   */
  RunObserver start() {
    return new Watch(this, clock.getAsLong());
  }

  private static final class Watch implements RunObserver {
    private final RunLimits limits;
    private final long start;
    private long done;

    Watch(RunLimits limits, long start) {
      this.limits = limits;
      this.start = start;
    }

    @Override
    public void published(Act act) {
      done++;
      if (limits.acts > 0 && done > limits.acts) {
        throw new RunLimitException(String.format(Locale.ROOT, "more than %,d acts", limits.acts));
      }
    }

    @Override
    public void chose(Choice choice, CrisisView state) {
      checkTime();
    }

    @Override
    public void endOfDay(double day, CrisisView state) {
      checkTime();
    }

    private void checkTime() {
      if (limits.seconds > 0 && limits.clock.getAsLong() - start > limits.seconds * NANOS) {
        throw new RunLimitException("more than " + limits.seconds + " s");
      }
    }
  }
}
