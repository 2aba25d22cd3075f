package brink.likelihood;

import brink.model.ReactionDelay;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The reactions that one actor still owes: the excited part of the intensity of its acts, a sum
 * over past acts of the mean number of occasions that each gave, times the density of their delay
 * (Hawkes 1971), times the probability with which the actor uses an occasion of that cause.
 */
final class ExcitedIntensity {
  private double[] days = new double[64];
  private double[] means = new double[64];
  private int[] causes = new int[64];
  private DelayDistribution[] delays = new DelayDistribution[64];
  private int[] classes = new int[16];
  private int[] members = new int[16];
  private double[] rates = new double[16];
  private int size;

  /** An act gives occasions; acts are added in order of time. */
  void add(double day, double mean, ReactionDelay delay, int cause) {
    if (size == days.length) {
      days = Arrays.copyOf(days, 2 * size);
      means = Arrays.copyOf(means, 2 * size);
      causes = Arrays.copyOf(causes, 2 * size);
      delays = Arrays.copyOf(delays, 2 * size);
    }
    DelayDistribution last = size == 0 ? null : delays[size - 1];
    days[size] = day;
    means[size] = mean;
    causes[size] = cause;
    delays[size] = last != null && last.is(delay) ? last : new DelayDistribution(delay);
    size++;
  }

  /**
   * The excited intensity of some act at a time.
   *
   * @param classOf the class of a cause: causes of one class have the same probability
   * @param probability with which an occasion of a cause is used for that act
   * @return intensity [1/day]
   */
  double at(double day, IntUnaryOperator classOf, IntToDoubleFunction probability) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count =
          addTo(
              count,
              classOf.applyAsInt(causes[i]),
              causes[i],
              means[i] * delays[i].density(day - days[i]));
    }
    double sum = 0;
    for (int c = 0; c < count; c++) {
      sum += rates[c] == 0 ? 0 : rates[c] * probability.applyAsDouble(members[c]);
    }
    return sum;
  }

  /** Adds a rate to its class; gives the number of classes. */
  private int addTo(int count, int of, int member, double rate) {
    for (int c = 0; c < count; c++) {
      if (classes[c] == of) {
        rates[c] += rate;
        return count;
      }
    }
    if (count == classes.length) {
      classes = Arrays.copyOf(classes, 2 * count);
      members = Arrays.copyOf(members, 2 * count);
      rates = Arrays.copyOf(rates, 2 * count);
    }
    classes[count] = of;
    members[count] = member;
    rates[count] = rate;
    return count + 1;
  }

  /** The delay of the latest act, which sets how finely time must be cut; null for none. */
  @Nullable DelayDistribution latest() {
    return size == 0 ? null : delays[size - 1];
  }
}
