package brink.simulation;

import brink.model.Deed;
import brink.random.BitMixer;
import brink.random.RandomStream;
import brink.random.Variates;

/**
 * The occasions that an act gives: the branching form of a marked Hawkes process (Hawkes 1971).
 * Each actor that the act can move gets a Poisson number of them, each after a Gamma delay.
 */
final class Reactions {
  private final CompiledScenario compiled;
  private final ForkedRootKeys roots;
  private final OccasionSchedule agenda;

  /** Where the occasions that acts give are put. */
  @FunctionalInterface
  interface OccasionSchedule {
    /**
     * An actor will have an occasion to react.
     *
     * @param day when, in days since the start; before the horizon
     * @param actor who
     * @param key the occasion's name within the run
     * @param parent key of the act that gave it
     */
    void occasion(double day, int actor, long key, long parent);
  }

  Reactions(CompiledScenario compiled, ForkedRootKeys roots, OccasionSchedule agenda) {
    this.compiled = compiled;
    this.roots = roots;
    this.agenda = agenda;
  }

  /**
   * Draws who reacts, and when, to an act of a weight: the mean occasions are for a weight of 1.
   */
  public void of(Deed act, double weight, CompiledWorld tables) {
    long opened = BitMixer.opened(act.key());
    int i = act.actor();
    int j = act.target();
    int stretch = roots.stretch(act.day());
    for (int k : tables.moved(i, j)) {
      long key = BitMixer.join(opened, compiled.actorIndex().reactionSalt(k));
      double mean = tables.occasions(i, j, k) * weight;
      schedule(act, k, mean, key, tables, Double.NEGATIVE_INFINITY, roots.end(stretch));
      for (int later = stretch + 1; later <= roots.last(); later++) {
        // Reactions form a Poisson process: those after a fork do not depend on those before.
        long fresh = BitMixer.derive(key, roots.root(later));
        schedule(act, k, mean, fresh, tables, roots.end(later - 1), roots.end(later));
      }
    }
  }

  /** Draws the occasions of one actor and keeps those after a time, up to another. */
  private void schedule(
      Deed act, int k, double mean, long key, CompiledWorld tables, double after, double until) {
    int count = Variates.poisson(RandomStream.uniformOf(key), mean);
    if (count == 0) {
      return;
    }
    RandomStream random = new RandomStream(key);
    double shape = tables.actor(k).delay().reactionShape();
    double meanDelay = tables.actor(k).delay().reactionDelayDays();
    for (int c = 1; c <= count; c++) {
      double day = act.day() + Variates.gamma(random, shape, meanDelay);
      if (day > after && day <= until && day < compiled.days()) {
        agenda.occasion(day, k, BitMixer.derive(key, c), act.key());
      }
    }
  }
}
