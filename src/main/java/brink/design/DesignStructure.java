package brink.design;

/**
 * How the points of a design belong together: consecutive points form blocks of one size, and an
 * analysis uses a block as a whole or not at all.
 *
 * @param rows points in a block; 1 where each point stands for itself
 * @param levels levels of the lattice of a Morris design; 0 for other designs
 * @param secondOrder whether a block of a Saltelli design holds the rows for second-order indices
 */
public record DesignStructure(int rows, int levels, boolean secondOrder) {
  /** Points that do not belong together. */
  public static final DesignStructure POINTS = new DesignStructure(1, 0, false);

  /**
   * Trajectories of a Morris design: a starting point and one further point for each factor, each
   * differing from the one before it in one coordinate.
   *
   * @param factors number of factors
   * @param levels levels of the lattice, even
   * @return blocks of factors + 1 points
   */
  public static DesignStructure trajectories(int factors, int levels) {
    return new DesignStructure(factors + 1, levels, false);
  }

  /**
   * Blocks of a Saltelli design, in the order A, AB(1) .. AB(k), then BA(1) .. BA(k) if second
   * order, then B. AB(i) is A with coordinate i taken from B; BA(i) is B with coordinate i taken
   * from A.
   *
   * @param factors number of factors k
   * @param secondOrder whether the rows BA are there
   * @return blocks of k + 2 or 2 k + 2 points
   */
  public static DesignStructure saltelli(int factors, boolean secondOrder) {
    return new DesignStructure((secondOrder ? 2 * factors : factors) + 2, 0, secondOrder);
  }
}
