package brink.decision;

import java.util.Arrays;

/**
 * What an actor sees when it has an occasion to act. A scratch value: the caller fills it anew for
 * each occasion, for the targets that the actor has options against.
 */
public final class Situation {
  private double systemRung;
  private double pressure;
  private final double[] aims;
  private final double[] deterrence;
  private final double[] promises;
  private final double[] promisedRungs;
  private final double[] rallies;
  private final double[] channels;
  private final boolean[] truces;
  private final boolean[] feasible;

  /**
   * An empty situation.
   *
   * @param actors number of actors
   * @param options the largest number of options of any actor
   */
  public Situation(int actors, int options) {
    aims = new double[actors];
    deterrence = new double[actors];
    promises = new double[actors];
    promisedRungs = new double[actors];
    rallies = new double[actors];
    channels = new double[actors];
    truces = new boolean[actors];
    feasible = new boolean[options];
    Arrays.fill(promisedRungs, 1);
    Arrays.fill(feasible, true);
  }

  /**
   * What is the same for all targets.
   *
   * @param systemRung highest rung of any dyad, 0 to 9
   * @param pressure P, in (-1, 1); below 0 it licenses
   * @return this
   */
  public Situation general(double systemRung, double pressure) {
    this.systemRung = systemRung;
    this.pressure = pressure;
    return this;
  }

  /**
   * The rung that the actor aims at with one target.
   *
   * @param target index of the target
   * @param aim r*, a rung
   * @return this
   */
  public Situation aim(int target, double aim) {
    aims[target] = aim;
    return this;
  }

  /**
   * The deterrence that the actor feels from striking one target.
   *
   * @param target index of the target
   * @param amount D, 0 or more
   * @return this
   */
  public Situation deterred(int target, double amount) {
    deterrence[target] = amount;
    return this;
  }

  /**
   * Whether a ceasefire holds with one target.
   *
   * @param target index of the target
   * @param holds true while it does
   * @return this
   */
  public Situation truce(int target, boolean holds) {
    truces[target] = holds;
    return this;
  }

  /**
   * What the actor has promised to do to one target.
   *
   * @param target index of the target
   * @param promise how much of a live threat is remembered, in [0, 1]
   * @param rung the rung it promised, above 0
   * @return this
   */
  public Situation promise(int target, double promise, double rung) {
    promises[target] = promise;
    promisedRungs[target] = rung;
    return this;
  }

  /**
   * What bears on a call to one target.
   *
   * @param target index of the target
   * @param rally how strongly others ask the actor to press the target, 0 or more
   * @param fatigue how much the channel to the target was just used, 0 or more
   * @return this
   */
  public Situation talk(int target, double rally, double fatigue) {
    rallies[target] = rally;
    channels[target] = fatigue;
    return this;
  }

  /**
   * Whether an option is open at all.
   *
   * @param option place of the option
   * @param open false for what cannot be done now
   * @return this
   */
  public Situation feasible(int option, boolean open) {
    feasible[option] = open;
    return this;
  }

  double systemRung() {
    return systemRung;
  }

  double pressure() {
    return pressure;
  }

  double aim(int target) {
    return aims[target];
  }

  double deterrence(int target) {
    return deterrence[target];
  }

  double promise(int target) {
    return promises[target];
  }

  double promisedRung(int target) {
    return promisedRungs[target];
  }

  double rally(int target) {
    return rallies[target];
  }

  double channel(int target) {
    return channels[target];
  }

  boolean truce(int target) {
    return truces[target];
  }

  boolean isFeasible(int option) {
    return feasible[option];
  }
}
