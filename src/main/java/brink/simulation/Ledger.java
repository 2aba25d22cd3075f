package brink.simulation;

import brink.model.Act;
import brink.model.ActFamily;
import brink.run.AccountEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The accounts of one actor taken apart: what each act has left on them. */
final class Ledger {
  private final CompiledWorld tables;
  private final ActorIndex actorIndex;
  private final List<Act> acts;
  private final List<CausingAct> causes;

  Ledger(CompiledWorld tables, ActorIndex actorIndex, List<Act> acts, List<CausingAct> causes) {
    this.tables = tables;
    this.actorIndex = actorIndex;
    this.acts = acts;
    this.causes = causes;
  }

  List<AccountEntry> of(int actor, double day, IntToDoubleFunction balance) {
    List<AccountEntry> all = new ArrayList<>();
    for (int other = 0; other < tables.actors(); other++) {
      if (other != actor) {
        all.addAll(with(actor, other, day, balance.applyAsDouble(other)));
      }
    }
    return all;
  }

  private List<AccountEntry> with(int actor, int other, double day, double balance) {
    String debtor = actorIndex.id(other);
    List<AccountEntry> entries = new ArrayList<>();
    double sum = 0;
    for (int place = since(actor, other); place < acts.size(); place++) {
      double amount = amount(actor, other, place, day);
      if (amount != 0) {
        entries.add(new AccountEntry(debtor, acts.get(place).key(), amount));
        sum += amount;
      }
    }
    if (!entries.isEmpty()) {
      entries.add(new AccountEntry(debtor, Act.SPONTANEOUS, balance - sum));
    }
    return entries;
  }

  /** The place after that at which an actor last closed its matter with another. */
  private int since(int actor, int other) {
    for (int place = acts.size() - 1; place >= 0; place--) {
      Act act = acts.get(place);
      if (act.kind().stance().closes() && act.actor() == actor && act.target() == other) {
        return place + 1;
      }
    }
    return 0;
  }

  private double amount(int actor, int other, int place, double day) {
    Act act = acts.get(place);
    if (act.kind().family() == ActFamily.CALL) {
      return 0;
    }
    double severity = causes.get(place).severity();
    double left = Accounts.left(tables.world().dynamics().account(), day - act.day());
    if (act.actor() == other && act.target() != other) {
      return left * Accounts.owed(tables, actorIndex, actor, act, severity);
    }
    if (act.target() == other && act.actor() != other) {
      return -left * Accounts.returned(tables, actor, act, severity);
    }
    return 0;
  }
}
