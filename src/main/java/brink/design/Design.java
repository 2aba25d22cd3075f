package brink.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Points at which something is to be evaluated: a value for each factor at each point. Made when
 * they are asked for. Immutable; may be used by several threads at once.
 */
public final class Design {
  /** The most points that a design may have. */
  public static final int MOST_POINTS = 10_000_000;

  /**
   * The most coordinates, points times factors, of a design whose points cannot be made one by one:
   * latin hypercubes and Morris designs.
   */
  public static final int MOST_LAID_OUT = 10_000_000;

  private final DesignKind kind;
  private final List<Factor> factors;
  private final DesignStructure structure;
  private final int size;
  private final DesignRows rows;

  /**
   * A design by the coordinates of its points.
   *
   * @param kind how the points were chosen
   * @param factors what is varied, at least one, no path twice
   * @param structure how the points belong together
   * @param size number of points, 1 or more
   * @param units makes the coordinates of a point, in [0, 1], NaN for an own value; called when the
   *     point is needed, by several threads at once
   * @param own values where a coordinate is NaN; empty where none is
   */
  Design(
      DesignKind kind,
      List<Factor> factors,
      DesignStructure structure,
      int size,
      IntFunction<double[]> units,
      double... own) {
    this.kind = kind;
    this.factors = Collections.unmodifiableList(new ArrayList<>(factors));
    this.structure = structure;
    this.size = size;
    check();
    rows = new DesignRows(factors, size, units, own);
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
  static Design of(
      DesignKind kind, List<Factor> factors, DesignStructure structure, double[][] units) {
    return new Design(kind, factors, structure, units.length, point -> units[point]);
  }

  private void check() {
    Set<String> paths = new LinkedHashSet<>();
    factors.forEach(factor -> paths.add(factor.path()));
    if (paths.size() < factors.size() || factors.isEmpty()) {
      throw new IllegalArgumentException("a design needs factors, each of them once");
    }
    if (size == 0 || size % structure.rows() != 0) {
      throw new IllegalArgumentException(
          size + " points do not make blocks of " + structure.rows());
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
  public DesignStructure structure() {
    return structure;
  }

  /**
   * Number of points.
   *
   * @return 1 or more
   */
  public int size() {
    return size;
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
    return rows.unit(point, factor);
  }

  /**
   * A value.
   *
   * @param point place of the point, from 0
   * @param factor place of the factor, from 0
   * @return the number, of 12 significant digits; of a word its place among those of the factor
   */
  public double value(int point, int factor) {
    return rows.value(point, factor);
  }

  /**
   * All values.
   *
   * @return [point][factor], as {@link #value} has them; a new array
   */
  public double[][] values() {
    double[][] values = new double[size()][factors.size()];
    for (int p = 0; p < values.length; p++) {
      for (int f = 0; f < values[p].length; f++) {
        values[p][f] = value(p, f);
      }
    }
    return values;
  }

  /**
   * A value as a file writes it.
   *
   * @param point place of the point, from 0
   * @param factor place of the factor, from 0
   * @return a number or a word
   */
  public String text(int point, int factor) {
    return factors.get(factor).scale().text(value(point, factor));
  }
}
