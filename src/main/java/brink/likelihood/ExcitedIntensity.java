package brink.likelihood;

import java.util.Arrays;

/**
 * The reactions that one actor still owes: the excited part of the intensity of its occasions, a
 * sum over past acts of the mean number of occasions that each gave times the density of their
 * delay (Hawkes 1971).
 */
final class ExcitedIntensity {
  private double[] days = new double[64];
  private double[] means = new double[64];
  private DelayDistribution[] delays = new DelayDistribution[64];
  private int first;
  private int size;

  /** An act gives occasions; acts are added in order of time. */
  void add(double day, double mean, double shape, double meanDelay) {
    if (size == days.length) {
      days = Arrays.copyOf(days, 2 * size);
      means = Arrays.copyOf(means, 2 * size);
      delays = Arrays.copyOf(delays, 2 * size);
    }
    DelayDistribution last = size == 0 ? null : delays[size - 1];
    days[size] = day;
    means[size] = mean;
    delays[size] =
        last != null && last.is(shape, meanDelay) ? last : new DelayDistribution(shape, meanDelay);
    size++;
  }

  /** Drops what has had its time by a day, from the oldest on. */
  void forget(double day) {
    while (first < size && day - days[first] > delays[first].longest()) {
      first++;
    }
  }

  /** The excited intensity at a time [1/day]. */
  double at(double day) {
    double sum = 0;
    for (int i = first; i < size; i++) {
      sum += means[i] * delays[i].density(day - days[i]);
    }
    return sum;
  }

  /** The delay of the latest act, which sets how finely time must be cut; null for none. */
  @org.jspecify.annotations.Nullable
  DelayDistribution latest() {
    return size == first ? null : delays[size - 1];
  }
}
