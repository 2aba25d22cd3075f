package brink.design;

import brink.random.BitMixer;
import brink.random.RandomStream;
import java.util.Arrays;

/**
 * Latin hypercubes (McKay, Beckman and Conover 1979), improved by exchange: in one coordinate of
 * one of the two closest points, the slice is swapped with that of another point, and the swap is
 * kept where it leaves both of them farther from all others than the closest pair was (Morris and
 * Mitchell 1995, "Exploratory designs for computational experiments", Journal of Statistical
 * Planning and Inference 43, without annealing). Distances are Euclidean, between the middles of
 * the slices; a point lies at a random place of its slice.
 */
final class LatinHypercube {
  /** Coordinate differences that the search may look at; chosen: well under a second. */
  private static final long WORK = 200_000_000L;

  /** The most swaps that are tried; chosen: beyond these hardly any is kept. */
  private static final int MOST_SWAPS = 20_000;

  private static final long SALT = BitMixer.salt("design:latin-hypercube");

  /** [factor][point]. */
  private final int[][] slices;

  private final int points;
  private final RandomStream random;

  /** Of each point the nearest other; empty until the search for better ones begins. */
  private int[] nearest = new int[0];

  private long[] distance = new long[0];

  private LatinHypercube(int points, int factors, RandomStream random) {
    this.random = random;
    this.points = points;
    slices = new int[factors][];
    for (int f = 0; f < factors; f++) {
      slices[f] = Permutation.of(points, random);
    }
  }

  /** [factor][point] coordinates in (0, 1). */
  static double[][] maximin(int points, int factors, long seed) {
    LatinHypercube cube = random(points, factors, seed);
    cube.spread();
    return cube.units();
  }

  /** A latin hypercube that is not improved. */
  static LatinHypercube random(int points, int factors, long seed) {
    return new LatinHypercube(points, factors, new RandomStream(BitMixer.derive(seed, SALT)));
  }

  /** Least distance between two points, squared, in slices. */
  long least() {
    nearest = new int[points];
    distance = new long[points];
    for (int p = 0; p < points; p++) {
      find(p);
    }
    return Arrays.stream(distance).min().orElseThrow();
  }

  /** Tries as many swaps as the work allows; for large designs none, chance spreads them well. */
  void spread() {
    long swap = 2L * points * slices.length;
    long swaps = (WORK - points * swap / 2) / swap;
    if (points < 3 || slices.length < 2 || swaps < 1) {
      return;
    }
    least();
    for (int i = 0; i < Math.min(swaps, MOST_SWAPS); i++) {
      int closest = closest();
      swap(random.uniform() < 0.5 ? closest : nearest[closest], distance[closest]);
    }
  }

  private int closest() {
    int closest = 0;
    for (int p = 1; p < distance.length; p++) {
      closest = distance[p] < distance[closest] ? p : closest;
    }
    return closest;
  }

  private void swap(int p, long least) {
    int f = Permutation.below(random, slices.length);
    int q = (p + 1 + Permutation.below(random, points - 1)) % points;
    exchange(p, q, f);
    if (farther(p, least) && farther(q, least)) {
      refresh(p, q);
    } else {
      exchange(p, q, f);
    }
  }

  private void exchange(int p, int q, int f) {
    int slice = slices[f][p];
    slices[f][p] = slices[f][q];
    slices[f][q] = slice;
  }

  private boolean farther(int p, long least) {
    for (int q = 0; q < points; q++) {
      if (q != p && between(p, q) <= least) {
        return false;
      }
    }
    return true;
  }

  /** Brings the nearest points up to date after two have moved. */
  private void refresh(int p, int q) {
    for (int r = 0; r < points; r++) {
      if (r == p || r == q || nearest[r] == p || nearest[r] == q) {
        find(r);
      } else {
        nearer(r, p);
        nearer(r, q);
      }
    }
  }

  private void find(int p) {
    distance[p] = Long.MAX_VALUE;
    for (int q = 0; q < points; q++) {
      if (q != p) {
        nearer(p, q);
      }
    }
  }

  private void nearer(int p, int q) {
    long found = between(p, q);
    if (found < distance[p]) {
      distance[p] = found;
      nearest[p] = q;
    }
  }

  private long between(int p, int q) {
    long sum = 0;
    for (int[] column : slices) {
      long difference = (long) column[p] - column[q];
      sum += difference * difference;
    }
    return sum;
  }

  double[][] units() {
    double[][] units = new double[slices.length][points];
    for (int p = 0; p < points; p++) {
      for (int f = 0; f < units.length; f++) {
        units[f][p] = (slices[f][p] + random.uniform()) / points;
      }
    }
    return units;
  }
}
