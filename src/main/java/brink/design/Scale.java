package brink.design;

import brink.parameter.Parameter;
import brink.parameter.Prior;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * The values of a factor, as a function of a coordinate in the unit interval. A word counts as its
 * place in the list, from 0.
 */
public sealed interface Scale {

  /**
   * Numbers to choose from, each for an equal part of the unit interval.
   *
   * @param levels the numbers, at least one
   */
  record Levels(List<Double> levels) implements Scale {
    /**
     * Checks and rounds the levels.
     *
     * @param levels the numbers
     */
    public Levels {
      require(!levels.isEmpty(), "a factor needs at least one value");
      levels = Collections.unmodifiableList(levels.stream().map(SignificantDigits::of).toList());
    }

    @Override
    public List<String> listed() {
      return levels.stream().map(this::text).toList();
    }

    @Override
    public DoubleUnaryOperator values() {
      return u -> levels.get(place(u, levels.size()));
    }

    @Override
    public double[] units(int wished) {
      return middles(levels.size());
    }

    /** Among the values in their order, whatever that of the list is. */
    @Override
    public double position(double unit) {
      double value = values().applyAsDouble(unit);
      return share(levels.stream().filter(other -> other < value).count(), levels.size());
    }
  }

  /**
   * Words to choose from, each for an equal part of the unit interval.
   *
   * @param words the words, at least one
   */
  record Words(List<String> words) implements Scale {
    /**
     * Checks the words.
     *
     * @param words the words
     */
    public Words {
      require(!words.isEmpty(), "a factor needs at least one value");
      words = Collections.unmodifiableList(new ArrayList<>(words));
    }

    @Override
    public boolean numeric() {
      return false;
    }

    /** Two words have an order, and so have numbers that rise; "never" is below all numbers. */
    @Override
    public boolean ordered() {
      int first = words.get(0).equals("never") ? 1 : 0;
      double before = Double.NEGATIVE_INFINITY;
      for (String word : words.subList(first, words.size())) {
        double value = number(word);
        if (!(value > before)) {
          return words.size() <= 2;
        }
        before = value;
      }
      return true;
    }

    @Override
    public List<String> listed() {
      return words;
    }

    private static double number(String word) {
      try {
        return Double.parseDouble(word);
      } catch (NumberFormatException e) {
        return Double.NaN;
      }
    }

    @Override
    public DoubleUnaryOperator values() {
      return u -> place(u, words.size());
    }

    @Override
    public double[] units(int wished) {
      return middles(words.size());
    }

    @Override
    public double position(double unit) {
      return share(place(unit, words.size()), words.size());
    }

    @Override
    public String text(double value) {
      return words.get((int) value);
    }
  }

  /**
   * All numbers from one to another.
   *
   * @param low the value at 0
   * @param high the value at 1, above low
   * @param log whether equal steps multiply instead of adding; low must then be above 0
   */
  record Range(double low, double high, boolean log) implements Scale {
    /**
     * Checks the ends.
     *
     * @param low the value at 0
     * @param high the value at 1
     * @param log whether equal steps multiply
     */
    public Range {
      require(high > low && Double.isFinite(high - low), "a range needs two ends, the lower first");
      require(!log || low > 0, "a logarithmic range must begin above 0");
    }

    @Override
    public DoubleUnaryOperator values() {
      double ratio = log ? FastMath.log(high / low) : 0;
      return u -> {
        double inside = log ? low * FastMath.exp(u * ratio) : low + u * (high - low);
        return SignificantDigits.of(FastMath.max(low, FastMath.min(high, inside)));
      };
    }
  }

  /**
   * All whole numbers from one to another, each for an equal part of the unit interval.
   *
   * @param low the least
   * @param high the greatest, above low
   */
  record Whole(int low, int high) implements Scale {
    /**
     * Checks the ends.
     *
     * @param low the least
     * @param high the greatest
     */
    public Whole {
      require(high > low, "a range needs two ends, the lower first");
    }

    @Override
    public DoubleUnaryOperator values() {
      double count = (double) high - low + 1;
      return u -> FastMath.min(high, low + FastMath.floor(u * count));
    }

    @Override
    public double[] units(int wished) {
      double count = (double) high - low + 1;
      return count <= wished ? middles((int) count) : even(0, 1, wished);
    }

    @Override
    public double position(double unit) {
      return (values().applyAsDouble(unit) - low) / ((double) high - low);
    }
  }

  /**
   * The prior of a parameter, cut to the parameter's range: coordinates are probabilities.
   *
   * @param parameter a parameter with a prior
   * @param tail share of the prior that is cut off at each end, 0 for none, below 0.5
   */
  record Quantiles(Parameter parameter, double tail) implements Scale {
    /** Levels of a prior lie between this quantile and its opposite: the usual 90 % interval. */
    static final double FIRST_LEVEL = 0.05;

    /**
     * Checks that there is a prior.
     *
     * @param parameter a parameter with a prior
     * @param tail share that is cut off at each end
     */
    public Quantiles {
      require(tail >= 0 && tail < 0.5, "less than half can be cut off at each end");
      require(parameter.prior() != null, parameter.path() + " has no prior");
    }

    @Override
    public DoubleUnaryOperator values() {
      DoubleUnaryOperator quantiles = parameter.quantiles();
      return u -> SignificantDigits.of(quantiles.applyAsDouble(tail + u * (1 - 2 * tail)));
    }

    @Override
    public double[] units(int wished) {
      return even(FIRST_LEVEL, 1 - FIRST_LEVEL, wished);
    }

    /** A whole number stands in the middle of the probability that is rounded to it. */
    @Override
    public double position(double unit) {
      double first = middle(0);
      double last = middle(1);
      return parameter.whole() && last > first ? (middle(unit) - first) / (last - first) : unit;
    }

    private double middle(double unit) {
      Prior prior = Objects.requireNonNull(parameter.prior(), "checked above");
      double value = values().applyAsDouble(unit);
      double from = FastMath.max(parameter.min(), value - 0.5);
      double to = FastMath.min(parameter.max(), value + 0.5);
      return prior.below(from) + prior.below(to);
    }
  }

  /**
   * Whether the values are numbers.
   *
   * @return false where they are words
   */
  default boolean numeric() {
    return true;
  }

  /**
   * The values of a list, as a file writes them.
   *
   * @return in their order, some perhaps twice; empty where they are not listed
   */
  default List<String> listed() {
    return Collections.emptyList();
  }

  /**
   * Whether the values have an order in which they rise with the coordinate.
   *
   * @return false for three words or more, unless they are numbers and "never"
   */
  default boolean ordered() {
    return true;
  }

  /**
   * The values.
   *
   * @return the value at each coordinate in [0, 1], rounded as {@link SignificantDigits} does; for
   *     a prior without bounds those at 0 and 1 are infinite
   */
  DoubleUnaryOperator values();

  /**
   * Coordinates of levels: of a list each of its values; of a range evenly from end to end; of a
   * prior evenly from its 5 % to its 95 % quantile.
   *
   * @param wished how many levels, 2 or more; a list has as many as it has values
   * @return the coordinates, rising
   */
  default double[] units(int wished) {
    return even(0, 1, wished);
  }

  /**
   * Where the value at a coordinate stands between the first of the values and the last: what steps
   * from value to value are measured in. Of a list its place, so that two neighbours of n values
   * are 1 / (n - 1) apart.
   *
   * @param unit the coordinate, in [0, 1]
   * @return in [0, 1]; the coordinate itself where values do not come in steps
   */
  default double position(double unit) {
    return unit;
  }

  /**
   * A value as a file writes it.
   *
   * @param value one of the values
   * @return a number, or the word that it counts for
   */
  default String text(double value) {
    return SignificantDigits.text(value);
  }

  private static double share(long place, int count) {
    return place / Math.max(1.0, count - 1.0);
  }

  private static int place(double u, int count) {
    return FastMath.min(count - 1, (int) (u * count));
  }

  private static double[] middles(int count) {
    return IntStream.range(0, count).mapToDouble(i -> (i + 0.5) / count).toArray();
  }

  private static double[] even(double from, double to, int count) {
    require(count >= 2, "a factor needs at least 2 levels, not " + count);
    return IntStream.range(0, count)
        .mapToDouble(i -> i / (count - 1.0))
        .map(part -> from * (1 - part) + to * part)
        .toArray();
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
