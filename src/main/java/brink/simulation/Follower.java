package brink.simulation;

import brink.model.Act;

/** Is told what a logged history was likely to do, in order of time. Changes nothing. */
public interface Follower {
  /**
   * Nothing happens between two times, though actors are free to act.
   *
   * @param from the earlier time, in days since the start
   * @param to the later time
   * @param prospect what the actors would do meanwhile; valid during the call only
   */
  void quiet(double from, double to, Prospect prospect);

  /**
   * An actor has acted by its own choice. Told before {@link #excited} for that act.
   *
   * @param act what it did, on the rung that the scenario gives it
   * @param tempo rate of the actor's spontaneous occasions then [1/day]
   * @param probability of choosing just that on an occasion then, above 0
   */
  void chosen(Act act, double tempo, double probability);

  /**
   * A side has answered an offer of a ceasefire.
   *
   * @param answer its answer
   * @param probability of that answer
   */
  void answered(Act answer, double probability);

  /**
   * An act gives an actor a Poisson number of occasions, each after a Gamma delay.
   *
   * @param day when the act happened, in days since the start
   * @param actor place of the actor
   * @param mean mean number of occasions, above 0
   * @param shape shape of the delay
   * @param meanDelay mean of the delay [days]
   */
  void excited(double day, int actor, double mean, double shape, double meanDelay);
}
