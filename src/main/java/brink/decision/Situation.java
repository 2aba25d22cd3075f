package brink.decision;

import java.util.Arrays;

/**
 * What an actor sees when it has an occasion to act. A scratch value: the caller fills it anew for
 * each occasion, for the targets that the actor has options against.
 */
public final class Situation {
  /** Stands for nobody whose act the occasion answers. */
  public static final int NOBODY = -1;

  private double systemRung;
  private double pressure;
  private double fatigue;
  private double loss;
  private double capacity;
  private int sender = NOBODY;
  private boolean calledFor;
  private final double[] angers;
  private final double[] balances;
  private final double[] aims;
  private final double[] deterrence;
  private final double[] promises;
  private final double[] promisedRungs;
  private final double[] lulls;
  private final boolean[] truces;
  private final boolean[] feasible;
  private final double[] effects;
  private final double[] readiness;

  /**
   * An empty situation.
   *
   * @param actors number of actors
   * @param options the largest number of options of any actor
   */
  public Situation(int actors, int options) {
    angers = new double[actors];
    balances = new double[actors];
    aims = new double[actors];
    deterrence = new double[actors];
    promises = new double[actors];
    promisedRungs = new double[actors];
    lulls = new double[actors];
    truces = new boolean[actors];
    feasible = new boolean[options];
    effects = new double[options];
    readiness = new double[options];
    Arrays.fill(promisedRungs, 1);
    Arrays.fill(feasible, true);
  }

  /**
   * What is the same for all targets.
   *
   * @param newSystemRung highest rung of any dyad, 0 to 9
   * @param newPressure P, in (-1, 1)
   * @return this
   */
  public Situation general(double newSystemRung, double newPressure) {
    systemRung = newSystemRung;
    pressure = newPressure;
    return this;
  }

  /**
   * What the war has cost the actor.
   *
   * @param newFatigue ln(1 + days of war remembered), 0 or more
   * @param newLoss ln(1 + own deaths remembered), 0 or more
   * @param newCapacity ln of the part of its forces that is left, 0 or less
   * @return this
   */
  public Situation spent(double newFatigue, double newLoss, double newCapacity) {
    fatigue = newFatigue;
    loss = newLoss;
    capacity = newCapacity;
    return this;
  }

  /**
   * The act that the occasion answers.
   *
   * @param newSender index of whose act it was, {@link #NOBODY} for none
   * @param call whether it was a call: that opens no strike
   * @return this
   */
  public Situation answering(int newSender, boolean call) {
    sender = call ? NOBODY : newSender;
    calledFor = call;
    return this;
  }

  /**
   * The account of the actor with another.
   *
   * @param other index of the other
   * @param anger ln(1 + A), A what it is owed, 0 or more
   * @param balance sign(B) ln(1 + |B|), B what it is owed less what it returned beyond
   * @return this
   */
  public Situation account(int other, double anger, double balance) {
    angers[other] = anger;
    balances[other] = balance;
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
   * @param amount D less what base utilities take for granted
   * @return this
   */
  public Situation deterred(int target, double amount) {
    deterrence[target] = amount;
    return this;
  }

  /**
   * The fighting on the front with one target.
   *
   * @param target index of the target
   * @param truce true while a ceasefire holds
   * @param lull what the fighting adds to the worth of easing [logit]
   * @return this
   */
  public Situation front(int target, boolean truce, double lull) {
    truces[target] = truce;
    lulls[target] = lull;
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

  /**
   * What bears on one option alone.
   *
   * @param option place of the option
   * @param effect ln(1 + E) of its expected effect, less that which base utilities take for granted
   * @param ready what being prepared for it, or not, adds [logit]
   * @return this
   */
  public Situation means(int option, double effect, double ready) {
    effects[option] = effect;
    readiness[option] = ready;
    return this;
  }

  double systemRung() {
    return systemRung;
  }

  double pressure() {
    return pressure;
  }

  double fatigue() {
    return fatigue;
  }

  double loss() {
    return loss;
  }

  double capacity() {
    return capacity;
  }

  boolean answers(int target) {
    return target == sender;
  }

  boolean calledFor() {
    return calledFor;
  }

  double anger(int target) {
    return angers[target];
  }

  double balance(int target) {
    return balances[target];
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

  double lull(int target) {
    return lulls[target];
  }

  boolean truce(int target) {
    return truces[target];
  }

  boolean isFeasible(int option) {
    return feasible[option];
  }

  double effect(int option) {
    return effects[option];
  }

  double readiness(int option) {
    return readiness[option];
  }
}
