package brink.simulation;

import brink.model.AccountTerms;
import brink.model.Act;
import brink.model.Deed;
import brink.random.BitMixer;
import brink.random.Exp;
import brink.random.RandomStream;
import brink.random.Variates;

/**
 * Who owes whom: for each directed pair one signed sum of severity received less severity returned,
 * kept on two time scales. What is done to an ally counts with the share that the alliance gives,
 * and so does what an ally returns.
 */
final class Accounts {
  private final int n;
  private final DecayingSums quick;
  private final DecayingSums slow;

  Accounts(CompiledWorld tables) {
    n = tables.actors();
    AccountTerms terms = tables.world().dynamics().account();
    quick = new DecayingSums(n * n, terms.accountDays());
    slow = new DecayingSums(n * n, terms.longAccountDays());
  }

  void retune(CompiledWorld tables, double day) {
    AccountTerms terms = tables.world().dynamics().account();
    quick.retune(terms.accountDays(), day);
    slow.retune(terms.longAccountDays(), day);
  }

  /**
   * Everybody touched by an act is owed for it, as each reads it, and those who feel for its actor
   * have had their return. A day of fire is counted, not judged: it is read as it is, and counts in
   * full as a return.
   *
   * @param severity S
   */
  void enter(CompiledWorld tables, ActorIndex actorIndex, Act act, double severity) {
    for (int i : tables.touched(act.actor(), act.target())) {
      int cell = i * n + act.actor();
      double owed = owed(tables, actorIndex, i, act, severity);
      quick.add(cell, owed, act.day());
      slow.add(cell, owed, act.day());
    }
    double limit = -tables.world().dynamics().account().creditLimit();
    for (int i : tables.returning(act.actor(), act.target())) {
      int cell = i * n + act.target();
      double amount = returned(tables, i, act, severity);
      quick.take(cell, amount, limit, act.day());
      slow.take(cell, amount, limit, act.day());
    }
  }

  /** What an actor is owed for an act of a severity, as it reads it. */
  static double owed(CompiledWorld tables, ActorIndex actorIndex, int i, Act act, double severity) {
    double read = act.dailyFire() ? 1 : misread(tables, actorIndex, i, act.deed());
    return tables.share(i, act.target()) * weighed(tables, act, severity) * read;
  }

  /** What an actor has had returned by an act of a severity. */
  static double returned(CompiledWorld tables, int i, Act act, double severity) {
    double part = act.dailyFire() ? 1 : tables.world().dynamics().account().returnShare();
    return tables.share(i, act.actor()) * (part * weighed(tables, act, severity));
  }

  private static double weighed(CompiledWorld tables, Act act, double severity) {
    return act.dailyFire() ? tables.world().dynamics().account().fireWeight() * severity : severity;
  }

  /** An error in reading the rung of an act is one in its severity. */
  private static double misread(CompiledWorld tables, ActorIndex actorIndex, int i, Deed act) {
    double error = tables.actor(i).misperception();
    if (error == 0) {
      return 1;
    }
    long key = BitMixer.derive(act.key(), actorIndex.perceptionSalt(i));
    double slope = tables.world().dynamics().severity().weightSlope();
    return Exp.of(slope * error * Variates.normal(new RandomStream(key)));
  }

  /** An actor declares its matter with another closed: what it is owed is settled. */
  void close(int i, int j) {
    int cell = i * n + j;
    quick.scale(cell, quick.undiscounted(cell) > 0 ? 0 : 1);
    slow.scale(cell, slow.undiscounted(cell) > 0 ? 0 : 1);
  }

  /**
   * Fills in what an actor is owed by everybody, less what was returned beyond.
   *
   * @param balances filled with B for each actor, on both scales together [severity]
   */
  void balances(CompiledWorld tables, int i, double day, double[] balances) {
    double w = tables.world().dynamics().account().longShare();
    double quickNow = (1 - w) * quick.discount(day);
    double slowNow = w * slow.discount(day);
    for (int j = 0; j < n; j++) {
      int cell = i * n + j;
      balances[j] = quickNow * quick.undiscounted(cell) + slowNow * slow.undiscounted(cell);
    }
  }

  /**
   * What is left of an entry after a time.
   *
   * @param days the time, 0 or more
   * @return from 1 down to 0
   */
  static double left(AccountTerms terms, double days) {
    return (1 - terms.longShare()) * Exp.of(-days / terms.accountDays())
        + terms.longShare() * Exp.of(-days / terms.longAccountDays());
  }
}
