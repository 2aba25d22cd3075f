package brink.simulation;

import brink.decision.Situation;
import brink.model.Act;
import brink.model.ActKind;
import brink.model.Deed;
import brink.model.Dynamics;
import brink.random.BitMixer;
import brink.random.Exp;
import brink.random.RandomStream;
import brink.random.Variates;
import java.util.Arrays;

/**
 * What the actors remember: severity received, pressure, deterrence, rallies, channels just used,
 * own threats and what crossed them. Everything fades exponentially.
 */
final class ActorMemory {
  /** From this share on, what is done to an ally can cross one's own red line; design choice. */
  private static final double ALLY = 0.5;

  /** A provocation has at least this rung: fire that kills. */
  private static final int PROVOCATION = 6;

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final int n;

  /** Sums of weights, then sums of weighted rungs. */
  private final DecayingSums severity;

  private final DecayingSums pressure;
  private final DecayingSums deterrence;
  private final DecayingSums rally;
  private final DecayingSums channel;
  private final double[] threatDay;
  private final int[] redLine;
  private final double[] provokedDay;
  private final double[] provokedRung;
  private final double[] answeredDay;

  ActorMemory(CompiledWorld tables) {
    n = tables.actors();
    Dynamics dynamics = tables.world().dynamics();
    severity = new DecayingSums(2 * n * n, dynamics.severityDays());
    pressure = new DecayingSums(n, dynamics.pressureDays());
    deterrence = new DecayingSums(n * n, dynamics.deterrenceDays());
    rally = new DecayingSums(n * n, dynamics.rallyDays());
    channel = new DecayingSums(n * n, dynamics.channelDays());
    threatDay = never();
    provokedDay = never();
    answeredDay = never();
    provokedRung = new double[n * n];
    redLine = new int[n * n];
  }

  private double[] never() {
    double[] days = new double[n * n];
    Arrays.fill(days, NEVER);
    return days;
  }

  void retune(CompiledWorld tables, double day) {
    Dynamics dynamics = tables.world().dynamics();
    severity.retune(dynamics.severityDays(), day);
    pressure.retune(dynamics.pressureDays(), day);
    deterrence.retune(dynamics.deterrenceDays(), day);
    rally.retune(dynamics.rallyDays(), day);
    channel.retune(dynamics.channelDays(), day);
  }

  /**
   * Everybody who is touched by an act feels its weight, as each of them reads its rung. A day of
   * fire is counted, not judged: it is read as it is.
   */
  void feel(
      CompiledWorld tables, ActorIndex actorIndex, Deed act, double weight, boolean dailyFire) {
    for (int i : tables.touched(act.actor(), act.target())) {
      double share = tables.share(i, act.target());
      double error = dailyFire ? 0 : tables.actor(i).misperception();
      double rung = perceived(error, actorIndex.perceptionSalt(i), act);
      int cell = i * n + act.actor();
      severity.add(cell, share * weight, act.day());
      severity.add(n * n + cell, share * weight * rung, act.day());
      if (share >= ALLY && rung >= PROVOCATION) {
        provoke(cell, rung, act.day(), tables.actor(i).restraint().memoryDays());
      }
    }
  }

  private static double perceived(double error, long salt, Deed act) {
    return error == 0
        ? act.rung()
        : act.rung() + error * Variates.normal(new RandomStream(BitMixer.derive(act.key(), salt)));
  }

  private void provoke(int cell, double rung, double day, double memoryDays) {
    if (rung >= provokedRung[cell] || day - provokedDay[cell] > memoryDays) {
      provokedRung[cell] = rung;
      provokedDay[cell] = day;
    }
  }

  /** What the kind of an act does to pressure, deterrence, rallies, channels and threats. */
  void effects(CompiledWorld tables, Deed act) {
    ActKind kind = act.kind();
    int cell = act.actor() * n + act.target();
    if (kind.influence().pressure() > 0) {
      double leverage = tables.leverage(act.actor(), act.target());
      pressure.add(act.target(), leverage * kind.influence().pressure(), act.day());
    }
    if (kind.influence().deterrence() > 0) {
      deter(tables, act);
    }
    if (kind.influence().rally() > 0 && act.about() != Act.NOBODY) {
      rally.add(act.target() * n + act.about(), kind.influence().rally(), act.day());
    }
    switch (kind.family()) {
      case CALL -> channel.add(cell, 1, act.day());
      case STRIKE -> answer(cell, act);
      case PRESSURE -> {}
    }
    Integer line = kind.influence().redLine();
    if (line != null) {
      threatDay[cell] = act.day();
      redLine[cell] = line;
    }
    if (kind.stance().closes()) {
      answeredDay[cell] = act.day();
    }
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

  /** Fills in what an actor remembers of each of its targets. */
  void recall(CompiledWorld tables, int i, double day, Situation situation) {
    double severityNow = severity.discount(day);
    double deterrenceNow = deterrence.discount(day);
    double rallyNow = rally.discount(day);
    double channelNow = channel.discount(day);
    for (int j : tables.targets(i)) {
      int cell = i * n + j;
      double sum = severity.undiscounted(cell);
      situation
          .aim(
              j, sum == 0 ? tables.actor(i).restingRung() : aim(tables, i, cell, sum * severityNow))
          .deterred(j, deterrence.undiscounted(cell) * deterrenceNow)
          .talk(j, rally.undiscounted(cell) * rallyNow, channel.undiscounted(cell) * channelNow);
      recallThreat(tables.actor(i).restraint().memoryDays(), cell, day, j, situation);
    }
  }

  /** r* = resting rung + rho s/(1+s) (mean received rung - resting rung)+. */
  private double aim(CompiledWorld tables, int i, int cell, double s) {
    double resting = tables.actor(i).restingRung();
    double excess = Math.max(0, meanRung(cell) - resting);
    return resting + tables.actor(i).reciprocity() * s / (1 + s) * excess;
  }

  private double meanRung(int cell) {
    return severity.undiscounted(n * n + cell) / severity.undiscounted(cell);
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
    situation.promise(j, Exp.of(-since / memoryDays), redLine[cell]);
  }

  /** P_j = 1 - exp(-sum omega e^(-dt/tau)). */
  double pressure(int j, double day) {
    double sum = pressure.at(j, day);
    return sum == 0 ? 0 : 1 - Exp.of(-sum);
  }

  /** s_ij: what i has received from j and not forgotten. */
  double severity(int i, int j, double day) {
    return severity.at(i * n + j, day);
  }

  /** s/(1+s) times the mean rung above 4 that i received from j: what makes a ceasefire hard. */
  double grievance(int i, int j, double day) {
    int cell = i * n + j;
    double s = severity.at(cell, day);
    return s == 0 ? 0 : s / (1 + s) * Math.max(0, meanRung(cell) - 4);
  }
}
