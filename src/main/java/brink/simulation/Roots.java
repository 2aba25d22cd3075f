package brink.simulation;

import brink.random.Mix;
import brink.random.RunKey;

/**
 * The root keys of a run: one for all of it, or another one for what is drawn after a fork, so that
 * one past can have many futures.
 *
 * @param root root key of everything up to the fork
 * @param fork the last instant of the shared past, in days since the start; infinite for no fork
 * @param fresh root key of everything after the fork
 */
record Roots(long root, double fork, long fresh) {
  private static final long BRANCH = Mix.salt("branch");

  /** One root for all of the run. */
  static Roots of(RunKey key) {
    return new Roots(key.root(), Double.POSITIVE_INFINITY, key.root());
  }

  /** The past of a run up to a day, and one of its futures. */
  static Roots forked(RunKey key, double day, long branch) {
    return new Roots(key.root(), day, Mix.derive(key.substream(BRANCH), branch));
  }

  /** The root key of what is drawn at a time. */
  long at(double day) {
    return day <= fork ? root : fresh;
  }

  /** Whether the fork lies between two times: not before the first, and before the second. */
  boolean part(double from, double to) {
    return from <= fork && fork < to;
  }
}
