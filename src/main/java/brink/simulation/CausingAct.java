package brink.simulation;

import brink.model.Act;
import brink.model.ActFamily;

/**
 * An act as the cause of occasions to react.
 *
 * @param day when, in days since the start
 * @param actor place of its actor
 * @param target place of its target
 * @param severity S
 * @param call whether it was a call, which opens no strike
 * @param dailyFire whether it was a day of fire, which nobody recalls one by one
 */
record CausingAct(
    double day, int actor, int target, double severity, boolean call, boolean dailyFire) {

  static CausingAct of(Act act, double severity) {
    boolean call = act.kind().family() == ActFamily.CALL;
    return new CausingAct(act.day(), act.actor(), act.target(), severity, call, act.dailyFire());
  }
}
