package brink.simulation;

import brink.random.Mix;
import brink.random.RandomStream;
import brink.random.Variates;

/** The occasions that actors have of their own accord: a Poisson process of rate tempo for each. */
final class SpontaneousOccasions {
  private final Plot plot;
  private final Roots roots;
  private final int[] numbers;
  private final long[] keys;

  SpontaneousOccasions(Plot plot, Roots roots) {
    this.plot = plot;
    this.roots = roots;
    numbers = new int[plot.roster().size()];
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
    long own = Mix.derive(root, plot.roster().occasionSalt(actor));
    keys[actor] = Mix.derive(own, numbers[actor]);
    return plot.nextSpontaneous(actor, from, Variates.exponential(new RandomStream(keys[actor])));
  }

  /** The key of the one that was drawn last, and of the wait before it. */
  long key(int actor) {
    return keys[actor];
  }
}
