package brink.simulation;

import brink.model.Deed;
import brink.model.ReactionDelay;
import brink.random.BitMixer;
import brink.random.RandomStream;
import brink.random.Variates;

/**
 * The occasions that acts set off: the branching form of the process (Hawkes and Oakes 1974). Each
 * actor that the act can move gets a Poisson number of them, each after a delay.
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
   * Draws who reacts, and when, to an act.
   *
   * @param means mean number of occasions of each actor
   */
  public void of(Deed act, double[] means, CompiledWorld tables) {
    long opened = BitMixer.opened(act.key());
    int stretch = roots.stretch(act.day());
    for (int k = 0; k < means.length; k++) {
      if (means[k] > 0) {
        long key = BitMixer.join(opened, compiled.actorIndex().reactionSalt(k));
        schedule(act, k, means[k], key, tables, Double.NEGATIVE_INFINITY, roots.end(stretch));
        for (int later = stretch + 1; later <= roots.last(); later++) {
          // Reactions form a Poisson process: those after a fork do not depend on those before.
          long fresh = BitMixer.derive(key, roots.root(later));
          schedule(act, k, means[k], fresh, tables, roots.end(later - 1), roots.end(later));
        }
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
    ReactionDelay delay = tables.actor(k).delay();
    for (int c = 1; c <= count; c++) {
      double lag = Variates.lag(random, delay.delayLogMean(), delay.delayLogSd());
      double day = act.day() + lag;
      if (day > after && day <= until && day < compiled.days()) {
        agenda.occasion(day, k, BitMixer.derive(key, c), act.key());
      }
    }
  }
}
