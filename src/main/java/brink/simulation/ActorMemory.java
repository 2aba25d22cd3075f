package brink.simulation;

import brink.decision.Situation;
import brink.model.ActKind;
import brink.model.Deed;
import brink.model.Dynamics;
import brink.model.Strike;
import brink.random.Exp;
import java.util.Arrays;

/**
 * What the actors remember besides their accounts: pressure, deterrence, their own recent level,
 * own threats and what crossed them, losses, what they prepared. Everything fades.
 */
final class ActorMemory {
  /** A provocation has at least this rung: fire that kills. */
  private static final int PROVOCATION = 6;

  /** Nobody loses all; design choice of the model. */
  private static final double LEAST_CAPACITY = 0.01;

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final int n;
  private final DecayingSums pressure;
  private final DecayingSums deterrence;

  /** Numbers of own acts, then sums of their rungs above the resting rung. */
  private final DecayingSums level;

  private final DecayingSums losses;
  private final DecayingSums lostCapacity;
  private final double[] threatDay;
  private final int[] redLine;
  private final double[] provokedDay;
  private final double[] provokedRung;
  private final double[] provokedShare;
  private final double[] answeredDay;
  private final double[] preparedDay;
  private final double[] capacities;

  ActorMemory(CompiledWorld tables) {
    n = tables.actors();
    Dynamics dynamics = tables.world().dynamics();
    pressure = new DecayingSums(n, dynamics.pressureDays());
    deterrence = new DecayingSums(n * n, dynamics.deterrenceDays());
    level = new DecayingSums(2 * n * n, dynamics.levelDays());
    losses = new DecayingSums(n, dynamics.warDays());
    lostCapacity = new DecayingSums(n, dynamics.capacityDays());
    threatDay = never(n * n);
    provokedDay = never(n * n);
    answeredDay = never(n * n);
    provokedRung = new double[n * n];
    provokedShare = new double[n * n];
    redLine = new int[n * n];
    capacities = new double[n];
    preparedDay = never(tables.preparing() * n * n);
    for (int i = 0; i < n; i++) {
      lostCapacity.add(i, 1 - tables.actor(i).capacity(), 0);
    }
  }

  private static double[] never(int cells) {
    double[] days = new double[cells];
    Arrays.fill(days, NEVER);
    return days;
  }

  void retune(CompiledWorld tables, double day) {
    Dynamics dynamics = tables.world().dynamics();
    pressure.retune(dynamics.pressureDays(), day);
    deterrence.retune(dynamics.deterrenceDays(), day);
    level.retune(dynamics.levelDays(), day);
    losses.retune(dynamics.warDays(), day);
    lostCapacity.retune(dynamics.capacityDays(), day);
  }

  /** What a strike destroys, and whom it provokes. */
  void suffer(CompiledWorld tables, Strike strike, double degrades) {
    int j = strike.target();
    losses.add(j, strike.deaths(), strike.day());
    double left = capacity(j, strike.day());
    lostCapacity.add(j, left * Math.min(0.5, degrades), strike.day());
    if (strike.rung() >= PROVOCATION) {
      for (int i : tables.touched(strike.actor(), j)) {
        provoke(
            i * n + strike.actor(),
            strike,
            tables.share(i, j),
            tables.actor(i).restraint().memoryDays());
      }
    }
  }

  private void provoke(int cell, Strike by, double share, double memoryDays) {
    boolean graver = share * by.rung() >= provokedShare[cell] * provokedRung[cell];
    if (graver || by.day() - provokedDay[cell] > memoryDays) {
      provokedRung[cell] = by.rung();
      provokedShare[cell] = share;
      provokedDay[cell] = by.day();
    }
  }

  /** What the kind of an act does to pressure, deterrence, levels, plans and threats. */
  void effects(CompiledWorld tables, Deed act, boolean dailyFire) {
    ActKind kind = act.kind();
    int cell = act.actor() * n + act.target();
    if (kind.influence().pressure() != 0) {
      double leverage = tables.leverage(act.actor(), act.target());
      pressure.add(act.target(), leverage * kind.influence().pressure(), act.day());
    }
    if (kind.influence().deterrence() > 0) {
      deter(tables, act);
    }
    switch (kind.family()) {
      case CALL -> {}
      case PRESSURE -> moveLevel(tables, cell, act);
      case STRIKE -> {
        answer(cell, act);
        if (!dailyFire) {
          moveLevel(tables, cell, act);
        }
      }
    }
    Integer line = kind.influence().redLine();
    if (line != null) {
      threatDay[cell] = act.day();
      redLine[cell] = line;
    }
    if (kind.stance().closes()) {
      answeredDay[cell] = act.day();
    }
    int plan = dailyFire ? -1 : tables.preparing(kind);
    if (plan >= 0) {
      preparedDay[plan * n * n + cell] = act.day();
    }
  }

  private void moveLevel(CompiledWorld tables, int cell, Deed act) {
    level.add(cell, 1, act.day());
    double above = act.rung() - tables.actor(act.actor()).restingRung();
    level.add(n * n + cell, above, act.day());
  }

  /** A strike that comes within a rung of what was promised answers the provocation. */
  private void answer(int cell, Deed act) {
    if (act.rung() >= redLine[cell] - 1) {
      answeredDay[cell] = act.day();
    }
  }

  private void deter(CompiledWorld tables, Deed act) {
    double amount = act.kind().influence().deterrence();
    if (act.kind().influence().pledge()) {
      for (int i = 0; i < n; i++) {
        if (tables.adversary(i, act.target())) {
          deterrence.add(i * n + act.target(), amount, act.day());
        }
      }
      return;
    }
    for (int j = 0; j < n; j++) {
      double share = tables.share(act.actor(), j);
      if (share > 0 && j != act.target()) {
        deterrence.add(act.target() * n + j, amount * share, act.day());
      }
    }
  }

  /** Fills in what an actor remembers of each of its targets, its accounts apart. */
  void recall(CompiledWorld tables, int i, double day, Situation situation) {
    double deterrenceNow = deterrence.discount(day);
    fillCapacities(day);
    for (int j : tables.targets(i)) {
      int cell = i * n + j;
      double standing =
          tables.world().choice().standingDeterrence()
              * (strength(tables, i, j) - tables.usualStrength(i, j));
      situation.deterred(j, standing + deterrence.undiscounted(cell) * deterrenceNow);
      recallThreat(tables.actor(i).restraint().memoryDays(), cell, day, j, situation);
    }
  }

  /** Strength of j and of those who feel for it, i apart, as far as their capacity remains. */
  private double strength(CompiledWorld tables, int i, int j) {
    double sum = 0;
    for (int k : tables.defenders(i, j)) {
      sum += tables.share(k, j) * tables.actor(k).strength() * capacities[k];
    }
    return sum;
  }

  private void fillCapacities(double day) {
    double now = lostCapacity.discount(day);
    for (int k = 0; k < n; k++) {
      capacities[k] = left(lostCapacity.undiscounted(k) * now);
    }
  }

  private static double left(double lost) {
    return Math.max(LEAST_CAPACITY, 1 - lost);
  }

  /** The resting rung of an actor towards another, drawn towards its own recent level. */
  double resting(CompiledWorld tables, int i, int j, double day) {
    double rest = tables.actor(i).restingRung();
    double inertia = tables.world().choice().inertia();
    int cell = i * n + j;
    if (inertia == 0 || level.undiscounted(cell) == 0) {
      return rest;
    }
    double now = level.discount(day);
    double above = level.undiscounted(n * n + cell) * now;
    return rest + inertia * above / (1 + level.undiscounted(cell) * now);
  }

  private void recallThreat(double memoryDays, int cell, double day, int j, Situation situation) {
    boolean live =
        threatDay[cell] > NEVER
            && provokedRung[cell] >= redLine[cell]
            && provokedDay[cell] > answeredDay[cell];
    if (!live) {
      situation.promise(j, 0, 1);
      return;
    }
    double since = day - Math.max(threatDay[cell], provokedDay[cell]);
    situation.promise(j, provokedShare[cell] * Exp.of(-since / memoryDays), redLine[cell]);
  }

  /** Whether an actor has answered by force whatever another did last. */
  boolean hasAnswered(int i, int j) {
    int cell = i * n + j;
    return answeredDay[cell] > NEVER && answeredDay[cell] >= provokedDay[cell];
  }

  /** P_j = 1 - exp(-sum omega e^(-dt/tau)), odd in the sum: below 0 for one who is emboldened. */
  double pressure(int j, double day) {
    double sum = pressure.at(j, day);
    return sum == 0 ? 0 : sum > 0 ? 1 - Exp.of(-sum) : Exp.of(sum) - 1;
  }

  /** Own deaths that an actor remembers. */
  double losses(int actor, double day) {
    return losses.at(actor, day);
  }

  /** Part of an actor's forces that is left, in (0, 1]. */
  double capacity(int actor, double day) {
    return left(lostCapacity.at(actor, day));
  }

  /** When an actor last did what prepares for something, minus infinity for never. */
  double preparedDay(int plan, int i, int j) {
    return preparedDay[plan * n * n + i * n + j];
  }
}
