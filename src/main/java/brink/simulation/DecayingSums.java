package brink.simulation;

import brink.random.Exp;
import java.util.Arrays;

/**
 * Many sums that all decay exponentially with one time constant: the state of a Hawkes process with
 * an exponential kernel (Hawkes 1971). Kept in units of their value at an origin, so that adding
 * costs one exponential for all sums of one moment and reading costs one too.
 */
final class DecayingSums {
  /** After this many time constants the origin moves, long before exp(t) could overflow. */
  private static final double SETTLE_AFTER = 200;

  private final double[] sums;
  private double days;
  private double origin;
  private double lastTime;
  private double lastGrowth = 1;
  private boolean empty = true;

  DecayingSums(int cells, double days) {
    sums = new double[cells];
    this.days = days;
  }

  /** Adds an amount to one sum at a time that is not before the last. */
  void add(int cell, double amount, double time) {
    // First: growing may settle all sums, this one included.
    double growth = growth(time);
    sums[cell] += amount * growth;
    empty = false;
  }

  /** Takes an amount off one sum, but brings it no lower than a limit, 0 or less. */
  void take(int cell, double amount, double limit, double time) {
    double growth = growth(time);
    double least = Math.min(sums[cell], limit * growth);
    sums[cell] = Math.max(least, sums[cell] - amount * growth);
    empty = false;
  }

  /** Multiplies one sum. */
  void scale(int cell, double factor) {
    sums[cell] *= factor;
  }

  /** The factor that turns {@link #undiscounted} into the value at a time; 0 while all sums are. */
  double discount(double time) {
    return empty ? 0 : Exp.of((origin - time) / days);
  }

  /** A sum in units of the origin. */
  double undiscounted(int cell) {
    return sums[cell];
  }

  /** A sum at a time. */
  double at(int cell, double time) {
    return sums[cell] == 0 ? 0 : sums[cell] * discount(time);
  }

  /** Changes the time constant from a time on. Changes nothing, not a bit, if it stays the same. */
  void retune(double newDays, double time) {
    if (newDays != days) {
      settle(time);
      days = newDays;
    }
  }

  private double growth(double time) {
    if (time != lastTime) {
      if ((time - origin) / days > SETTLE_AFTER) {
        settle(time);
      }
      lastTime = time;
      lastGrowth = Exp.of((time - origin) / days);
    }
    return lastGrowth;
  }

  private void settle(double time) {
    double factor = discount(time);
    Arrays.setAll(sums, i -> sums[i] * factor);
    origin = time;
    lastTime = time;
    lastGrowth = 1;
  }
}
