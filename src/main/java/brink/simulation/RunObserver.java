package brink.simulation;

import brink.model.Act;
import brink.model.ReactionDelay;

/**
 * Is told of a run, or of a log that is followed, in order of time. Changes nothing; an exception
 * ends the run. Every method does nothing unless overridden.
 */
public interface RunObserver {
  /** Is told nothing. */
  RunObserver NONE = new RunObserver() {};

  /**
   * An act has taken effect.
   *
   * @param act the act, a day of fire included
   */
  default void published(Act act) {}

  /**
   * An actor has chosen, and has not acted yet.
   *
   * @param choice what it chose; valid during the call only
   * @param state the crisis as it chose; valid during the call only
   */
  default void chose(Choice choice, CrisisView state) {}

  /**
   * A day has ended, its fire included.
   *
   * @param day its end, in days since the start
   * @param state the crisis then; valid during the call only
   */
  default void endOfDay(double day, CrisisView state) {}

  /**
   * Nothing happens between two times, though actors are free to act. Told of a log only.
   *
   * @param from the earlier time, in days since the start
   * @param to the later time
   * @param state the crisis meanwhile; valid during the call only
   */
  default void quiet(double from, double to, CrisisView state) {}

  /**
   * An act gives an actor a Poisson number of occasions, each after a delay. Told of a log only,
   * after the choice of that act.
   *
   * @param day when the act happened, in days since the start
   * @param actor place of the actor
   * @param mean mean number of occasions, above 0
   * @param delay how long each takes
   * @param cause place of the act among all acts so far
   */
  default void excited(double day, int actor, double mean, ReactionDelay delay, int cause) {}
}
