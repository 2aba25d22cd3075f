package brink.simulation;

import brink.random.BitMixer;
import brink.random.RunKey;

/**
 * The root keys of a run: one for all of it, or another one for what is drawn after each fork, so
 * that one past can have many futures. The time between two forks is a stretch; stretch 0 ends with
 * the first fork, the last stretch never ends.
 */
final class ForkedRootKeys {
  private static final long BRANCH = BitMixer.salt("branch");

  private final long[] roots;
  private final double[] ends;

  private ForkedRootKeys(long[] roots, double[] ends) {
    this.roots = roots;
    this.ends = ends;
  }

  /** One root for all of the run. */
  static ForkedRootKeys of(RunKey key) {
    return of(ForkedRunKey.of(key));
  }

  /** A run and the futures that it took. */
  static ForkedRootKeys of(ForkedRunKey lineage) {
    int forks = lineage.forks().size();
    long[] roots = new long[forks + 1];
    double[] ends = new double[forks + 1];
    roots[0] = lineage.key().root();
    for (int f = 0; f < forks; f++) {
      ends[f] = lineage.forks().get(f).day();
      roots[f + 1] =
          BitMixer.derive(lineage.key().substream(BRANCH), lineage.forks().get(f).branch());
    }
    ends[forks] = Double.POSITIVE_INFINITY;
    return new ForkedRootKeys(roots, ends);
  }

  /** The last stretch. */
  int last() {
    return ends.length - 1;
  }

  /** The stretch that a time lies in; an instant of a fork belongs to what it ends. */
  int stretch(double day) {
    int stretch = 0;
    while (ends[stretch] < day) {
      stretch++;
    }
    return stretch;
  }

  /** The root key of what is drawn in a stretch. */
  long root(int stretch) {
    return roots[stretch];
  }

  /** The last instant of a stretch, in days since the start. */
  double end(int stretch) {
    return ends[stretch];
  }

  /** The root key of what is drawn at a time. */
  long at(double day) {
    return roots[stretch(day)];
  }
}
