package brink.design;

import brink.random.BitMixer;
import brink.random.RandomStream;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The design of Morris 1991 ("Factorial sampling plans for preliminary computational experiments",
 * Technometrics 33): each trajectory starts at a random point of a lattice of p levels and then
 * moves once along each factor, in random order, by p / (2 (p - 1)), up where that stays inside and
 * down elsewhere. A factor of fewer values than levels, and a list, has its values for levels, each
 * as likely to be the start; where their number is odd, (p + 1) / 2 places are moved, and from the
 * one in the middle, which has no room for that, to the last.
 */
final class MorrisTrajectories {
  /**
   * Ends of the lattice on a prior, whose own ends may be infinite: its half per cent quantiles, as
   * Saltelli et al. 2008 ("Global Sensitivity Analysis: The Primer", section 3.3) cut them.
   */
  private static final double TAIL = 0.005;

  private static final long SALT = BitMixer.salt("design:morris");

  private final double[][] axes;
  private final RandomStream random;

  private MorrisTrajectories(List<Factor> factors, int levels, long seed) {
    if (levels < 2 || levels % 2 != 0) {
      throw new IllegalArgumentException("a Morris design needs an even number of levels");
    }
    this.axes = factors.stream().map(f -> axis(f.scale(), levels)).toArray(double[][]::new);
    this.random = new RandomStream(BitMixer.derive(seed, SALT));
  }

  static Design design(List<Factor> factors, int trajectories, int levels, long seed) {
    MorrisTrajectories made = new MorrisTrajectories(factors, levels, seed);
    int rows = factors.size() + 1;
    double[][] units = new double[trajectories * rows][];
    for (int t = 0; t < trajectories; t++) {
      made.walk(units, t * rows);
    }
    DesignStructure structure = DesignStructure.trajectories(factors.size(), levels);
    return Design.of(
        DesignKind.MORRIS,
        factors.stream().map(MorrisTrajectories::cut).toList(),
        structure,
        units);
  }

  private static Factor cut(Factor factor) {
    return factor.scale() instanceof Scale.Quantiles prior
        ? new Factor(factor.path(), new Scale.Quantiles(prior.parameter(), TAIL))
        : factor;
  }

  /** Coordinates of the levels; a list of one value stands still on the lattice of the others. */
  private static double[] axis(Scale scale, int levels) {
    double[] own = scale instanceof Scale.Quantiles ? new double[0] : scale.units(levels);
    return own.length > 1
        ? own
        : IntStream.range(0, levels).mapToDouble(i -> i / (levels - 1.0)).toArray();
  }

  private void walk(double[][] units, int row) {
    int[] place = new int[axes.length];
    for (int f = 0; f < place.length; f++) {
      place[f] = Permutation.below(random, axes[f].length);
    }
    units[row] = coordinates(place);
    for (int f : Permutation.of(place.length, random)) {
      place[f] = moved(place[f], axes[f].length);
      row++;
      units[row] = coordinates(place);
    }
  }

  private static int moved(int place, int levels) {
    int step = (levels + 1) / 2;
    if (place + step < levels) {
      return place + step;
    }
    return place >= step ? place - step : levels - 1;
  }

  private double[] coordinates(int[] place) {
    return IntStream.range(0, place.length).mapToDouble(f -> axes[f][place[f]]).toArray();
  }
}
