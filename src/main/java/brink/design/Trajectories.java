package brink.design;

import brink.random.Mix;
import brink.random.RandomStream;
import java.util.List;

/**
 * The design of Morris 1991 ("Factorial sampling plans for preliminary computational experiments",
 * Technometrics 33): each trajectory starts at a random point of a lattice of p levels and then
 * moves once along each factor, in random order, by p / (2 (p - 1)), up where that stays inside and
 * down elsewhere.
 */
final class Trajectories {
  /**
   * Ends of the lattice on a prior, whose own ends may be infinite: its half per cent quantiles, as
   * Saltelli et al. 2008 ("Global Sensitivity Analysis: The Primer", section 3.3) cut them.
   */
  private static final double TAIL = 0.005;

  private static final long SALT = Mix.salt("design:morris");

  private final List<Factor> factors;
  private final int levels;
  private final RandomStream random;

  private Trajectories(List<Factor> factors, int levels, long seed) {
    if (levels < 2 || levels % 2 != 0) {
      throw new IllegalArgumentException("a Morris design needs an even number of levels");
    }
    this.factors = factors;
    this.levels = levels;
    this.random = new RandomStream(Mix.derive(seed, SALT));
  }

  static Design design(List<Factor> factors, int trajectories, int levels, long seed) {
    Trajectories made = new Trajectories(factors, levels, seed);
    int rows = factors.size() + 1;
    double[][] units = new double[trajectories * rows][];
    for (int t = 0; t < trajectories; t++) {
      made.walk(units, t * rows);
    }
    Structure structure = Structure.trajectories(factors.size(), levels);
    return Design.of(
        DesignKind.MORRIS, factors.stream().map(Trajectories::cut).toList(), structure, units);
  }

  private static Factor cut(Factor factor) {
    return factor.scale() instanceof Scale.Quantiles prior
        ? new Factor(factor.path(), new Scale.Quantiles(prior.parameter(), TAIL))
        : factor;
  }

  private void walk(double[][] units, int row) {
    int[] place = new int[factors.size()];
    for (int f = 0; f < place.length; f++) {
      place[f] = Permutation.below(random, levels);
    }
    units[row] = coordinates(place);
    for (int f : Permutation.of(place.length, random)) {
      place[f] += place[f] < levels / 2 ? levels / 2 : -levels / 2;
      row++;
      units[row] = coordinates(place);
    }
  }

  private double[] coordinates(int[] place) {
    double[] units = new double[place.length];
    for (int f = 0; f < place.length; f++) {
      units[f] = place[f] / (levels - 1.0);
    }
    return units;
  }
}
