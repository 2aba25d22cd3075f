package brink.design;

/** How the points of a design are chosen. */
public enum DesignKind {
  /** Every level of every factor with every level of all others. */
  GRID,
  /** The scenario as it is, then each factor by itself at each of its levels. */
  ONE_AT_A_TIME,
  /** Each factor cut into as many slices as there are points, each slice used once. */
  LATIN_HYPERCUBE,
  /** Points of the Sobol sequence. */
  SOBOL_SEQUENCE,
  /** Random walks that change one factor at a time, for elementary effects. */
  MORRIS,
  /** Two independent samples and their mixtures, for Sobol indices. */
  SALTELLI,
  /** Points that a file lists. */
  FILE
}
