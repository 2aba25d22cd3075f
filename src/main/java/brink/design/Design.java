package brink.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/** Points at which something is to be evaluated: a value for each factor at each point. */
public final class Design {
  /** The most points that a design may have. */
  public static final int MOST_POINTS = 10_000_000;

  private final DesignKind kind;
  private final List<Factor> factors;
  private final Structure structure;
  private final double[][] units;
  private final double[][] values;

  private Design(
      DesignKind kind,
      List<Factor> factors,
      Structure structure,
      double[][] units,
      double[][] values) {
    this.kind = kind;
    this.factors = Collections.unmodifiableList(new ArrayList<>(factors));
    this.structure = structure;
    this.units = units;
    this.values = values;
    check();
  }

  /**
   * A design by its coordinates.
   *
   * @param kind how the points were chosen
   * @param factors what is varied, at least one, no path twice
   * @param structure how the points belong together
   * @param units [point][factor] coordinates in [0, 1]; kept, not copied
   * @return the design, values being those of each factor's scale
   */
  static Design of(DesignKind kind, List<Factor> factors, Structure structure, double[][] units) {
    double[][] values = new double[units.length][factors.size()];
    for (int f = 0; f < factors.size(); f++) {
      DoubleUnaryOperator scale = factors.get(f).scale().values();
      // Most designs use a coordinate many times, and a quantile is dear.
      Map<Double, Double> known = new TreeMap<>();
      for (int p = 0; p < units.length; p++) {
        values[p][f] = known.computeIfAbsent(units[p][f], scale::applyAsDouble);
      }
    }
    return new Design(kind, factors, structure, units, values);
  }

  /**
   * A design by its coordinates and values.
   *
   * @param kind how the points were chosen
   * @param factors what is varied, at least one, no path twice
   * @param units [point][factor] coordinates, NaN where a value has none; kept, not copied
   * @param values [point][factor] values, rounded; words by their places; kept, not copied
   * @return the design
   */
  static Design of(DesignKind kind, List<Factor> factors, double[][] units, double[][] values) {
    return new Design(kind, factors, Structure.POINTS, units, values);
  }

  private void check() {
    Set<String> paths = new LinkedHashSet<>();
    factors.forEach(factor -> paths.add(factor.path()));
    if (paths.size() < factors.size() || factors.isEmpty()) {
      throw new IllegalArgumentException("a design needs factors, each of them once");
    }
    if (units.length == 0 || units.length % structure.rows() != 0) {
      throw new IllegalArgumentException(
          units.length + " points do not make blocks of " + structure.rows());
    }
  }

  /**
   * How the points were chosen.
   *
   * @return the kind
   */
  public DesignKind kind() {
    return kind;
  }

  /**
   * What is varied.
   *
   * @return at least one factor
   */
  public List<Factor> factors() {
    return factors;
  }

  /**
   * How the points belong together.
   *
   * @return the structure
   */
  public Structure structure() {
    return structure;
  }

  /**
   * Number of points.
   *
   * @return 1 or more
   */
  public int size() {
    return units.length;
  }

  /**
   * Number of blocks.
   *
   * @return points divided by points in a block
   */
  public int blocks() {
    return size() / structure.rows();
  }

  /**
   * A coordinate.
   *
   * @param point place of the point, from 0
   * @param factor place of the factor, from 0
   * @return in [0, 1]; NaN where the scenario's own value was left
   */
  public double unit(int point, int factor) {
    return units[point][factor];
  }

  /**
   * A value.
   *
   * @param point place of the point, from 0
   * @param factor place of the factor, from 0
   * @return the number, of 12 significant digits; of a word its place among those of the factor
   */
  public double value(int point, int factor) {
    return values[point][factor];
  }

  /**
   * A value as a file writes it.
   *
   * @param point place of the point, from 0
   * @param factor place of the factor, from 0
   * @return a number or a word
   */
  public String text(int point, int factor) {
    return factors.get(factor).scale().text(values[point][factor]);
  }
}
