package brink.simulation;

import brink.random.BitMixer;
import brink.random.RandomStream;
import brink.random.Variates;

/** The occasions that actors have of their own accord: a Poisson process of rate tempo for each. */
final class SpontaneousOccasions {
  private final CompiledScenario compiled;
  private final ForkedRootKeys roots;
  private final int[] numbers;
  private final long[] keys;

  SpontaneousOccasions(CompiledScenario compiled, ForkedRootKeys roots) {
    this.compiled = compiled;
    this.roots = roots;
    numbers = new int[compiled.actorIndex().size()];
    keys = new long[numbers.length];
  }

  /** Draws when an actor has the next one after a day; at the horizon or later for never. */
  double next(int actor, double day) {
    int stretch = roots.stretch(day);
    double next = draw(actor, roots.root(stretch), day);
    while (roots.end(stretch) < next) {
      // The wait has no memory: what has not come by a fork is awaited anew from there.
      double fork = roots.end(stretch++);
      next = draw(actor, roots.root(stretch), fork);
    }
    numbers[actor]++;
    return next;
  }

  private double draw(int actor, long root, double from) {
    long own = BitMixer.derive(root, compiled.actorIndex().occasionSalt(actor));
    keys[actor] = BitMixer.derive(own, numbers[actor]);
    return compiled.nextSpontaneous(
        actor, from, Variates.exponential(new RandomStream(keys[actor])));
  }

  /** The key of the one that was drawn last, and of the wait before it. */
  long key(int actor) {
    return keys[actor];
  }
}
