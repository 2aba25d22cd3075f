package brink.discovery;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a box asks of one axis. */
public sealed interface BoxLimit {
  /** Asks nothing. */
  BoxLimit OPEN = new Between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /**
   * A number in a closed interval.
   *
   * @param low least value, negative infinity for none
   * @param high greatest value, infinity for none
   */
  record Between(double low, double high) implements BoxLimit {
    boolean twoSided() {
      return low != Double.NEGATIVE_INFINITY && high != Double.POSITIVE_INFINITY;
    }

    @Override
    public boolean admits(double value) {
      return low <= value && value <= high;
    }
  }

  /**
   * One of some words.
   *
   * @param places their places among the categories of the axis, rising
   */
  record Among(SortedSet<Integer> places) implements BoxLimit {
    /**
     * Keeps an unmodifiable copy.
     *
     * @param places places of words
     */
    public Among {
      places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
    }

    @Override
    public boolean admits(double value) {
      return places.contains((int) value);
    }
  }

  /**
   * Whether a value meets the limit.
   *
   * @param value the value, of a word its place
   * @return true where it does
   */
  boolean admits(double value);
}
