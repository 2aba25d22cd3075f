package brink.design;

import brink.random.RandomStream;

/** Random orders. */
final class Permutation {
  private Permutation() {}

  /** A random order of 0 to n - 1 (Fisher and Yates 1938, as Durstenfeld 1964 wrote it). */
  static int[] of(int n, RandomStream random) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = below(random, i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  /** A random whole number from 0 to n - 1, each equally likely up to one part in 2^53 / n. */
  static int below(RandomStream random, int n) {
    return (int) (random.uniform() * n);
  }
}
