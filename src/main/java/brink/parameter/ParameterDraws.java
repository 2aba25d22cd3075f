package brink.parameter;

import brink.source.ColumnName;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Weighted draws of some parameters, such as a posterior: what is known of them, and how they hang
 * together. Immutable.
 */
public final class ParameterDraws {
  private static final String WEIGHT = "weight";

  /** Digits of the text: what a run takes is what the text says. */
  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

  private final List<String> paths;
  private final double[][] values;
  private final double[] weights;
  private final double[] cumulative;
  private final Map<String, Verdict> verdicts;

  /**
   * Copies its arrays, with every number rounded to 12 significant digits.
   *
   * @param paths dotted paths of the parameters, 1 or more
   * @param values [draws][parameters], 1 draw or more
   * @param weights length draws: 0 or more each, not all 0
   * @throws IllegalArgumentException if lengths differ or a number is not finite, a weight negative
   */
  public ParameterDraws(List<String> paths, double[][] values, double[] weights) {
    this(paths, rounded(values), rounded(weights), Collections.emptyMap());
  }

  private static double[][] rounded(double[][] values) {
    return Arrays.stream(values).map(ParameterDraws::rounded).toArray(double[][]::new);
  }

  private static double[] rounded(double[] values) {
    return Arrays.stream(values).map(ParameterDraws::rounded).toArray();
  }

  /** Takes arrays of rounded numbers as they are: nothing changes them. */
  private ParameterDraws(
      List<String> paths, double[][] values, double[] weights, Map<String, Verdict> verdicts) {
    this.verdicts = verdicts;
    require(!paths.isEmpty() && values.length > 0, "there are no draws");
    require(
        paths.stream().map(ColumnName::of).distinct().count() == paths.size(),
        "two of these would have a column of the same name: " + paths);
    require(
        values.length == weights.length, values.length + " draws, " + weights.length + " weights");
    this.paths = List.copyOf(paths);
    this.values = values;
    this.weights = weights;
    cumulative = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      require(
          values[i].length == paths.size(), "draw " + i + " has " + values[i].length + " values");
      require(weights[i] >= 0, "a weight is " + weights[i] + "; it must be 0 or more");
      sum += weights[i];
      cumulative[i] = sum;
    }
    require(sum > 0 && sum < Double.POSITIVE_INFINITY, "the sum of the weights is " + sum);
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }

  private static double rounded(double value) {
    require(
        value > Double.NEGATIVE_INFINITY && value < Double.POSITIVE_INFINITY,
        value + " is no finite number");
    // What was written with no more digits is rounded already; most tables are.
    return BigDecimal.valueOf(value).precision() <= DIGITS.getPrecision()
        ? value + 0.0
        : new BigDecimal(value).round(DIGITS).doubleValue();
  }

  /**
   * The draws as a table that is the same on every machine, its columns named after the paths.
   *
   * @return comma-separated values with a header; lines end in LF
   */
  public String text() {
    StringBuilder text = new StringBuilder(WEIGHT);
    paths.forEach(path -> text.append(',').append(ColumnName.of(path)));
    text.append('\n');
    for (int i = 0; i < values.length; i++) {
      StringJoiner row = new StringJoiner(",");
      row.add(text(weights[i]));
      for (double value : values[i]) {
        row.add(text(value));
      }
      text.append(row).append('\n');
    }
    return text.toString();
  }

  private static String text(double value) {
    BigDecimal rounded = new BigDecimal(value).round(DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /**
   * The parameters.
   *
   * @return their paths, in the order of the values
   */
  public List<String> paths() {
    return paths;
  }

  /**
   * These draws with what the calibration that made them says of each parameter.
   *
   * @param said by path; paths of other parameters are passed over
   * @return the same draws
   */
  public ParameterDraws with(Map<String, Verdict> said) {
    return new ParameterDraws(
        paths, values, weights, Collections.unmodifiableMap(new TreeMap<>(said)));
  }

  /**
   * What a calibration says of a parameter.
   *
   * @param path its path
   * @return the verdict; null where none is known
   */
  public @Nullable Verdict verdict(String path) {
    return verdicts.get(path);
  }

  /**
   * How many draws there are.
   *
   * @return 1 or more
   */
  public int size() {
    return values.length;
  }

  /**
   * The values of one draw.
   *
   * @param draw its place, from 0
   * @return a copy, length parameters
   */
  public double[] values(int draw) {
    return values[draw].clone();
  }

  /**
   * The weighted means of the parameters.
   *
   * @return length parameters, rounded to 12 significant digits
   */
  public double[] means() {
    double[] means = new double[paths.size()];
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < means.length; j++) {
        means[j] += weights[i] / cumulative[weights.length - 1] * values[i][j];
      }
    }
    return rounded(means);
  }

  /**
   * Fewer draws that stand for these, by systematic resampling in their order: one at the middle of
   * each of {@code n} equal parts of the weights.
   *
   * <p>Source: Kitagawa 1996, Journal of Computational and Graphical Statistics 5.
   *
   * @param n how many to take, 1 or more
   * @return those taken at least once, in their order, weighted by how often
   */
  public ParameterDraws resampled(int n) {
    int[] taken = new int[values.length];
    for (int k = 0; k < n; k++) {
      taken[place((k + 0.5) / n)]++;
    }
    int[] kept = IntStream.range(0, taken.length).filter(i -> taken[i] > 0).toArray();
    return new ParameterDraws(
        paths,
        Arrays.stream(kept).mapToObj(i -> values[i]).toArray(double[][]::new),
        Arrays.stream(kept).mapToDouble(i -> taken[i]).toArray(),
        Collections.emptyMap());
  }

  /**
   * The draw at a place when all of them lie side by side, each as wide as its weight.
   *
   * @param u from 0 to 1
   * @return its number, from 0
   */
  public int place(double u) {
    int place = Arrays.binarySearch(cumulative, u * cumulative[cumulative.length - 1]);
    int next = place >= 0 ? place + 1 : -place - 1;
    return StrictMath.min(next, values.length - 1);
  }

  /**
   * These draws without some parameters.
   *
   * @param fixed paths of parameters; others are passed over
   * @return draws of the rest; this where there is nothing to leave out, null where nothing is left
   */
  public @Nullable ParameterDraws without(Collection<String> fixed) {
    List<String> left = new ArrayList<>(paths);
    left.removeAll(fixed);
    if (left.size() == paths.size()) {
      return this;
    }
    if (left.isEmpty()) {
      return null;
    }
    double[][] rest = new double[values.length][left.size()];
    for (int i = 0; i < rest.length; i++) {
      for (int j = 0; j < left.size(); j++) {
        rest[i][j] = values[i][paths.indexOf(left.get(j))];
      }
    }
    return new ParameterDraws(left, rest, weights, verdicts);
  }
}
