package brink.simulation;

import brink.consequence.Interception;
import brink.model.DefenceLayer;
import brink.model.Munitions;
import brink.random.RandomStream;

/** The stocks of each actor: rounds for salvos and interceptors by layer. They refill with time. */
final class Arsenal {
  private final double[] rounds;
  private final double[] roundsDay;
  private final double[][] interceptors;
  private final double[][] interceptorsDay;

  Arsenal(CompiledWorld tables) {
    int n = tables.actors();
    rounds = new double[n];
    roundsDay = new double[n];
    interceptors = new double[n][];
    interceptorsDay = new double[n][];
    for (int i = 0; i < n; i++) {
      DefenceLayer[] layers = tables.defence(i);
      rounds[i] = tables.actor(i).munitions().rounds();
      interceptors[i] = new double[layers.length];
      interceptorsDay[i] = new double[layers.length];
      for (int l = 0; l < layers.length; l++) {
        interceptors[i][l] = layers[l].interceptors();
      }
    }
  }

  private static double refilled(double stock, double full, double perDay, double days) {
    return Math.min(Math.max(full, stock), stock + perDay * days);
  }

  /** Rounds that an actor has for salvos. */
  double rounds(CompiledWorld tables, int actor, double day) {
    Munitions full = tables.actor(actor).munitions();
    return refilled(rounds[actor], full.rounds(), full.refillPerDay(), day - roundsDay[actor]);
  }

  /** When an actor has a number of rounds again, infinite for never. */
  double readyAt(CompiledWorld tables, int actor, double count) {
    Munitions full = tables.actor(actor).munitions();
    double most = Math.max(full.rounds(), rounds[actor]);
    return count > most || full.refillPerDay() == 0
        ? Double.POSITIVE_INFINITY
        : roundsDay[actor] + (count - rounds[actor]) / full.refillPerDay();
  }

  /** Takes rounds out of the stock. */
  void fire(CompiledWorld tables, int actor, double count, double day) {
    rounds[actor] = Math.max(0, rounds(tables, actor, day) - count);
    roundsDay[actor] = day;
  }

  /** Rounds that are to be expected to get through the target's layers as they stand now. */
  double expectedLeakers(
      CompiledWorld tables, int target, int inbound, double readiness, double day) {
    DefenceLayer[] layers = tables.defence(target);
    double left = inbound;
    for (int l = 0; l < layers.length && l < interceptors[target].length; l++) {
      left = Interception.expected(layers[l], left, stock(layers[l], target, l, day) * readiness);
    }
    return left;
  }

  private double stock(DefenceLayer layer, int target, int l, double day) {
    return refilled(
        interceptors[target][l],
        layer.interceptors(),
        layer.refillPerDay(),
        day - interceptorsDay[target][l]);
  }

  /** Sends a salvo through the target's layers and gives the rounds that get through. */
  int leakers(
      CompiledWorld tables,
      RandomStream random,
      int target,
      int inbound,
      double readiness,
      double day) {
    DefenceLayer[] layers = tables.defence(target);
    int left = inbound;
    for (int l = 0; l < layers.length && l < interceptors[target].length; l++) {
      double ready = stock(layers[l], target, l, day) * readiness;
      left = Interception.leakers(random, layers[l], left, ready);
    }
    return left;
  }

  /**
   * Takes out of the target's stocks what a salvo is to be expected to cost. How many an inner
   * layer met is in no log; so that the state follows from the acts alone, it is not asked.
   */
  void intercept(CompiledWorld tables, int target, int inbound, double readiness, double day) {
    DefenceLayer[] layers = tables.defence(target);
    double left = inbound;
    for (int l = 0; l < layers.length && l < interceptors[target].length; l++) {
      double stock = stock(layers[l], target, l, day);
      double fired = Interception.fired(layers[l], left, stock * readiness);
      left = Interception.expected(layers[l], left, stock * readiness);
      // Readiness stands for help from outside, which does not come out of the target's stock.
      interceptors[target][l] = Math.max(0, stock - fired / readiness);
      interceptorsDay[target][l] = day;
    }
  }
}
