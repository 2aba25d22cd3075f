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
    double[][] axes =
        factors.stream().map(factor -> factor.scale().units(levels)).toArray(double[][]::new);
    int points = size(Arrays.stream(axes).mapToLong(axis -> axis.length).toArray());
    double[][] units = new double[points][factors.size()];
    int repeat = points;
    for (int f = 0; f < axes.length; f++) {
      repeat /= axes[f].length;
      for (int p = 0; p < points; p++) {
        units[p][f] = axes[f][p / repeat % axes[f].length];
      }
    }
    return Design.of(DesignKind.GRID, factors, Structure.POINTS, units);
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
    double[][] axes =
        factors.stream().map(factor -> factor.scale().units(levels)).toArray(double[][]::new);
    int points = 1 + Arrays.stream(axes).mapToInt(axis -> axis.length).sum();
    double[][] units = new double[points][factors.size()];
    double[][] values = new double[points][];
    for (int p = 0; p < points; p++) {
      Arrays.fill(units[p], Double.NaN);
      values[p] = Arrays.stream(own).map(Rounded::of).toArray();
    }
    int next = 1;
    for (int f = 0; f < axes.length; f++) {
      for (double unit : axes[f]) {
        units[next][f] = unit;
        values[next][f] = factors.get(f).scale().values().applyAsDouble(unit);
        next++;
      }
    }
    return Design.of(DesignKind.ONE_AT_A_TIME, factors, units, values);
  }

  /**
   * A latin hypercube whose closest points lie far apart ({@link LatinHypercube}).
   *
   * @param factors what is varied
   * @param points number of points, 1 or more
   * @param seed any value
   * @return the design
   */
  public static Design latinHypercube(List<Factor> factors, int points, long seed) {
    return Design.of(
        DesignKind.LATIN_HYPERCUBE,
        factors,
        Structure.POINTS,
        LatinHypercube.maximin(size(points), factors.size(), seed));
  }

  /**
   * Points 1, 2, ... of the Sobol sequence; more points leave the first ones as they are.
   *
   * @param factors what is varied, at most {@link SobolPoints#MOST_DIMENSIONS}
   * @param points number of points, 1 or more; powers of two, less one, fill evenly
   * @return the design
   */
  public static Design sobolSequence(List<Factor> factors, int points) {
    double[][] units = SobolPoints.from(1, size(points), factors.size());
    return Design.of(DesignKind.SOBOL_SEQUENCE, factors, Structure.POINTS, units);
  }

  /**
   * Trajectories for elementary effects ({@link Trajectories}).
   *
   * @param factors what is varied
   * @param trajectories how many, 1 or more
   * @param levels levels of the lattice, even, 2 or more
   * @param seed any value
   * @return (factors + 1) points for each trajectory
   */
  public static Design morris(List<Factor> factors, int trajectories, int levels, long seed) {
    size(trajectories, factors.size() + 1L);
    return Trajectories.design(factors, trajectories, levels, seed);
  }

  /**
   * Blocks for Sobol indices, as {@link Structure#saltelli} orders them (Saltelli et al. 2010,
   * "Variance based sensitivity analysis of model output", Computer Physics Communications 181, the
   * radial design). A and B are the halves of one point of the Sobol sequence in twice as many
   * dimensions. As many points of the sequence are left out as the least power of two from 16 on
   * that is not below the number of blocks: a power of two of blocks then fills each factor evenly,
   * and no point stands in a corner or has A equal to B.
   *
   * @param factors what is varied, at most half of {@link SobolPoints#MOST_DIMENSIONS}
   * @param blocks how many, 1 or more; a power of two fills evenly
   * @param secondOrder whether to add the rows for second-order indices
   * @return k + 2 or 2 k + 2 points for each block
   */
  public static Design saltelli(List<Factor> factors, int blocks, boolean secondOrder) {
    int k = factors.size();
    Structure structure = Structure.saltelli(k, secondOrder);
    double[][] units = new double[size(blocks, structure.rows())][];
    double[][] pairs = SobolPoints.from(firstOf(blocks), blocks, 2 * k);
    for (int b = 0; b < blocks; b++) {
      double[] left = Arrays.copyOfRange(pairs[b], 0, k);
      double[] right = Arrays.copyOfRange(pairs[b], k, 2 * k);
      int row = b * structure.rows();
      units[row] = left;
      for (int i = 0; i < k; i++) {
        units[row + 1 + i] = mixed(left, right, i);
        if (secondOrder) {
          units[row + 1 + k + i] = mixed(right, left, i);
        }
      }
      units[row + structure.rows() - 1] = right;
    }
    return Design.of(DesignKind.SALTELLI, factors, structure, units);
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
    double[][] units = new double[size(places.length)][factors.size()];
    for (int f = 0; f < factors.size(); f++) {
      double[] levels = factors.get(f).scale().units(0);
      for (int p = 0; p < places.length; p++) {
        units[p][f] = levels[places[p][f]];
      }
    }
    return Design.of(DesignKind.FILE, factors, Structure.POINTS, units);
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
