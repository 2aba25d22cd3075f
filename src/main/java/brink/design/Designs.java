package brink.design;

import java.util.Arrays;
import java.util.List;

/** Makes designs. The same arguments give the same design on every machine. */
public final class Designs {
  private Designs() {}

  /**
   * Every level of every factor with every level of all others; the last factor changes fastest.
   *
   * @param factors what is varied
   * @param levels levels of each factor that is not a list
   * @return the grid
   * @throws IllegalArgumentException if it has more than {@link Design#MOST_POINTS} points
   */
  public static Design grid(List<Factor> factors, int levels) {
    double[][] axes = axes(factors, levels);
    int points = size(Arrays.stream(axes).mapToLong(axis -> axis.length).toArray());
    return new Design(
        DesignKind.GRID, factors, DesignStructure.POINTS, points, point -> cell(axes, point));
  }

  private static double[][] axes(List<Factor> factors, int levels) {
    return factors.stream().map(factor -> factor.scale().units(levels)).toArray(double[][]::new);
  }

  private static double[] cell(double[][] axes, int point) {
    double[] units = new double[axes.length];
    int rest = point;
    for (int f = axes.length - 1; f >= 0; f--) {
      units[f] = axes[f][rest % axes[f].length];
      rest /= axes[f].length;
    }
    return units;
  }

  /**
   * The scenario as it is, then each factor by itself at each of its levels.
   *
   * @param factors what is varied
   * @param own the scenario's own values, one for each factor; the place of a word
   * @param levels levels of each factor that is not a list
   * @return the design; the coordinates of own values are NaN
   */
  public static Design oneAtATime(List<Factor> factors, double[] own, int levels) {
    double[][] axes = axes(factors, levels);
    int points = 1 + Arrays.stream(axes).mapToInt(axis -> axis.length).sum();
    return new Design(
        DesignKind.ONE_AT_A_TIME,
        factors,
        DesignStructure.POINTS,
        points,
        point -> alone(axes, point - 1),
        Arrays.stream(own).map(SignificantDigits::of).toArray());
  }

  /** Nothing but one level of one factor; a place below 0 is the scenario as it is. */
  private static double[] alone(double[][] axes, int place) {
    double[] units = new double[axes.length];
    Arrays.fill(units, Double.NaN);
    int left = place;
    for (int f = 0; f < axes.length && left >= 0; f++) {
      if (left < axes[f].length) {
        units[f] = axes[f][left];
      }
      left -= axes[f].length;
    }
    return units;
  }

  /**
   * A latin hypercube whose closest points lie far apart ({@link LatinHypercube}).
   *
   * @param factors what is varied
   * @param points number of points, 1 or more
   * @param seed any value
   * @return the design
   * @throws IllegalArgumentException if it has more than {@link Design#MOST_LAID_OUT} coordinates
   */
  public static Design latinHypercube(List<Factor> factors, int points, long seed) {
    laidOut(points, factors);
    double[][] columns = LatinHypercube.maximin(points, factors.size(), seed);
    return new Design(
        DesignKind.LATIN_HYPERCUBE,
        factors,
        DesignStructure.POINTS,
        points,
        point -> Arrays.stream(columns).mapToDouble(column -> column[point]).toArray());
  }

  /**
   * Points 1, 2, ... of the Sobol sequence; more points leave the first ones as they are.
   *
   * @param factors what is varied, at most {@link SobolPoints#MOST_DIMENSIONS}
   * @param points number of points, 1 or more; powers of two, less one, fill evenly
   * @return the design
   */
  public static Design sobolSequence(List<Factor> factors, int points) {
    SobolPoints sequence = new SobolPoints(factors.size());
    return new Design(
        DesignKind.SOBOL_SEQUENCE,
        factors,
        DesignStructure.POINTS,
        size(points),
        point -> sequence.at(1 + point));
  }

  /**
   * Trajectories for elementary effects ({@link MorrisTrajectories}).
   *
   * @param factors what is varied
   * @param trajectories how many, 1 or more
   * @param levels levels of the lattice, even, 2 or more
   * @param seed any value
   * @return (factors + 1) points for each trajectory
   * @throws IllegalArgumentException if it has more than {@link Design#MOST_LAID_OUT} coordinates
   */
  public static Design morris(List<Factor> factors, int trajectories, int levels, long seed) {
    laidOut(size(trajectories, factors.size() + 1L), factors);
    return MorrisTrajectories.design(factors, trajectories, levels, seed);
  }

  /**
   * Blocks for Sobol indices, as {@link DesignStructure#saltelli} orders them (Saltelli et al.
   * 2010, "Variance based sensitivity analysis of model output", Computer Physics Communications
   * 181, the radial design). A and B are the halves of one point of the Sobol sequence in twice as
   * many dimensions. As many points of the sequence are left out as the least power of two from 16
   * on that is not below the number of blocks: a power of two of blocks then fills each factor
   * evenly, and no point stands in a corner or has A equal to B.
   *
   * @param factors what is varied, at most half of {@link SobolPoints#MOST_DIMENSIONS}
   * @param blocks how many, 1 or more; a power of two fills evenly
   * @param secondOrder whether to add the rows for second-order indices
   * @return k + 2 or 2 k + 2 points for each block
   */
  public static Design saltelli(List<Factor> factors, int blocks, boolean secondOrder) {
    int k = factors.size();
    DesignStructure structure = DesignStructure.saltelli(k, secondOrder);
    SobolPoints pairs = new SobolPoints(2 * k);
    int first = firstOf(blocks);
    return new Design(
        DesignKind.SALTELLI,
        factors,
        structure,
        size(blocks, structure.rows()),
        point -> {
          int row = point % structure.rows();
          return row(pairs.at(first + point / structure.rows()), row, structure.rows() - 1);
        });
  }

  /** A row of a block, from A to B, by the two halves of a point. */
  private static double[] row(double[] pair, int row, int last) {
    int k = pair.length / 2;
    double[] left = Arrays.copyOfRange(pair, 0, k);
    double[] right = Arrays.copyOfRange(pair, k, 2 * k);
    if (row == 0 || row == last) {
      return row == 0 ? left : right;
    }
    return row <= k ? mixed(left, right, row - 1) : mixed(right, left, row - 1 - k);
  }

  private static int firstOf(int blocks) {
    int first = 16;
    while (first < blocks) {
      first *= 2;
    }
    return first;
  }

  private static double[] mixed(double[] from, double[] other, int place) {
    double[] mixed = from.clone();
    mixed[place] = other[place];
    return mixed;
  }

  /**
   * Points that somebody chose.
   *
   * @param factors what is varied; each scale is a list
   * @param places [point][factor] place of the value in the factor's list
   * @return the design
   */
  public static Design given(List<Factor> factors, int[][] places) {
    double[][] levels =
        factors.stream().map(factor -> factor.scale().units(0)).toArray(double[][]::new);
    return new Design(
        DesignKind.FILE,
        factors,
        DesignStructure.POINTS,
        size(places.length),
        point -> chosen(levels, places[point]));
  }

  private static double[] chosen(double[][] levels, int[] places) {
    double[] units = new double[levels.length];
    for (int f = 0; f < units.length; f++) {
      units[f] = levels[f][places[f]];
    }
    return units;
  }

  /** Asks for room for all points at once. */
  private static void laidOut(int points, List<Factor> factors) {
    long coordinates = (long) size(points) * factors.size();
    if (coordinates > Design.MOST_LAID_OUT) {
      throw new IllegalArgumentException(
          "the design has "
              + points
              + " points of "
              + factors.size()
              + " factors, "
              + coordinates
              + " coordinates; one of this kind may have at most "
              + Design.MOST_LAID_OUT);
    }
  }

  /** A product that is not too large. */
  static int size(long... parts) {
    long points = 1;
    for (long part : parts) {
      points *= part;
      if (points > Design.MOST_POINTS) {
        throw new IllegalArgumentException(
            "the design has more than " + Design.MOST_POINTS + " points");
      }
    }
    return (int) points;
  }
}
