package brink.simulation;

import brink.decision.Options;
import brink.decision.Situation;

/** Sees how actors choose, and changes nothing. */
@FunctionalInterface
interface Witness {
  /**
   * An actor has chosen.
   *
   * @param occasion when and why it had to choose
   * @param options what it could do
   * @param situation the state as the actor recalled it; valid during the call only
   * @param weights weight of doing nothing first, then of each option; valid during the call only
   * @param chosen place of the chosen option, or {@link Options#HOLD}
   */
  void see(Occasion occasion, Options options, Situation situation, double[] weights, int chosen);

  /**
   * An occasion to choose.
   *
   * @param actor who chooses
   * @param day when, in days since the start
   * @param key its name within the run, and that of the act that comes of it
   * @param parent key of the act that gave it, 0 for a spontaneous one
   */
  record Occasion(int actor, double day, long key, long parent) {}
}
