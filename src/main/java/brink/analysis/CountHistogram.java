package brink.analysis;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each count of 0 or more was seen: exact for any value, small for small values. Not safe
 * for use by several threads.
 */
final class CountHistogram {
  /** Values below this live in an array; the few above it in a sorted map. */
  private static final int DENSE = 4096;

  private int[] small = new int[8];
  private final TreeMap<Integer, Integer> large = new TreeMap<>();
  private long n;

  /**
   * Counts a value once.
   *
   * @param value 0 or more
   */
  void add(int value) {
    n++;
    if (value < small.length) {
      small[value]++;
    } else {
      addBeyond(value);
    }
  }

  private void addBeyond(int value) {
    if (value < DENSE) {
      small = Arrays.copyOf(small, Math.min(DENSE, Math.max(value + 1, 2 * small.length)));
      small[value]++;
    } else {
      large.merge(value, 1, Integer::sum);
    }
  }

  /**
   * Counts the value 0 many times.
   *
   * @param times 0 or more
   */
  void addZeros(long times) {
    n += times;
    small[0] += Math.toIntExact(times);
  }

  /** How many values were counted. */
  long n() {
    return n;
  }

  /** How often a value was seen. */
  long count(int value) {
    if (value < small.length) {
      return value < 0 ? 0 : small[value];
    }
    return large.getOrDefault(value, 0);
  }

  /** How many values below one were seen. */
  long countBelow(int value) {
    long below = 0;
    for (int v = 0; v < Math.min(value, small.length); v++) {
      below += small[v];
    }
    for (int times : large.headMap(value).values()) {
      below += times;
    }
    return below;
  }

  /** The mean; NaN for no values. */
  double mean() {
    double sum = 0;
    for (int v = 0; v < small.length; v++) {
      sum += (double) v * small[v];
    }
    for (Map.Entry<Integer, Integer> entry : large.entrySet()) {
      sum += (double) entry.getKey() * entry.getValue();
    }
    return sum / n;
  }

  /**
   * The quantile: the smallest value that at least a share p of the values do not exceed.
   *
   * @param p in (0, 1]
   * @return a value that was seen
   * @throws IllegalStateException if there is no value
   */
  int quantile(double p) {
    long left = rank(n, p);
    for (int v = 0; v < small.length; v++) {
      left -= small[v];
      if (left <= 0) {
        return v;
      }
    }
    for (Map.Entry<Integer, Integer> entry : large.entrySet()) {
      left -= entry.getValue();
      if (left <= 0) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("no value was counted");
  }

  /**
   * The place, from 1, of the quantile p among n sorted values: the inverse of the empirical
   * distribution function.
   *
   * @param n number of values, 1 or more
   * @param p in [0, 1]
   * @return 1 to n
   */
  static long rank(long n, double p) {
    // The product may land a hair above a whole number: 0.05 * 20 must stay rank 1.
    long rank = (long) Math.ceil(p * n - 1e-9);
    return Math.max(1, Math.min(n, rank));
  }
}
