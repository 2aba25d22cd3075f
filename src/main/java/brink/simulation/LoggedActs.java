package brink.simulation;

import brink.consequence.DailyFire;
import brink.decision.Option;
import brink.model.Act;
import brink.model.ActFamily;
import brink.model.Attribution;
import brink.model.Deed;
import brink.model.Strike;
import brink.scenario.GivenAct;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Acts that are not drawn but taken from a log, each once. Kinds and rungs are those of the
 * scenario: the log says what was done, when, by whom, on whom and with how many deaths.
 */
final class LoggedActs implements ActFactory {
  /** Times of a log may be rounded to a millionth of a day, as in written tables. */
  static final double TOLERANCE = 1e-6;

  private final List<Act> log;
  private final boolean[] told;
  private final Arsenal arsenal;
  private final RunObserver observer;
  private final List<LogMismatch> mismatches = new ArrayList<>();
  private int next;

  LoggedActs(List<Act> log, CompiledWorld tables, RunObserver observer) {
    this.log = log;
    this.observer = observer;
    told = new boolean[log.size()];
    arsenal = new Arsenal(tables);
  }

  @Override
  public Arsenal arsenal() {
    return arsenal;
  }

  List<LogMismatch> mismatches() {
    return Collections.unmodifiableList(mismatches);
  }

  void mismatch(int place, double day, String what) {
    mismatches.add(new LogMismatch(place, "day " + day + ": " + what));
  }

  /** Place of the first act not told yet, the size of the log when all are. */
  int next() {
    while (next < told.length && told[next]) {
      next++;
    }
    return next;
  }

  /** When the first act that is not told yet happened, infinite when all are told. */
  double nextDay() {
    return next() < told.length ? log.get(next).day() : Double.POSITIVE_INFINITY;
  }

  /** Leaves out the next act. */
  void skip(String why) {
    int place = next();
    Deed deed = log.get(place).deed();
    mismatch(place, deed.day(), deed.kind().id() + ": " + why);
    told[place] = true;
  }

  /** The first act of an instant that meets a condition and is not told yet; null for none. */
  private @Nullable Act take(double day, Predicate<Act> condition) {
    for (int i = next(); i < told.length && log.get(i).day() <= day + TOLERANCE; i++) {
      if (!told[i] && log.get(i).day() >= day - TOLERANCE && condition.test(log.get(i))) {
        told[i] = true;
        return log.get(i);
      }
    }
    return null;
  }

  @Override
  public Act act(
      CompiledWorld tables, int actor, Option option, double day, long key, long parent) {
    Act act = log.get(next());
    told[next] = true;
    Deed deed =
        new Deed(
            key,
            parent,
            day,
            option.kind(),
            actor,
            option.target(),
            option.about(),
            option.kind().rung());
    return composed(tables, deed, act, Attribution.CLAIMED);
  }

  @Override
  public Act given(CompiledWorld tables, CompiledScenario compiled, int place, long key) {
    GivenAct given = compiled.given(place);
    Deed expected = ActFactory.given(tables, compiled.actorIndex(), given, key);
    Act act = take(given.day(), logged -> !logged.dailyFire() && isSame(expected, logged.deed()));
    if (act == null) {
      mismatch(-1, given.day(), given.act() + ", which the scenario gives, is not in the log");
      return composed(tables, expected, null, given.attribution());
    }
    Deed deed = ActFactory.given(tables, compiled.actorIndex(), given, act.key());
    return composed(tables, deed, act, given.attribution());
  }

  private static boolean isSame(Deed a, Deed b) {
    return a.kind().id().equals(b.kind().id())
        && a.actor() == b.actor()
        && a.target() == b.target()
        && a.about() == b.about();
  }

  private Act composed(
      CompiledWorld tables, Deed deed, @Nullable Act logged, Attribution otherwise) {
    if (deed.kind().family() != ActFamily.STRIKE) {
      return ActFactory.words(deed);
    }
    ActFactory.spend(arsenal, tables, deed);
    Strike strike = logged instanceof Strike s ? s : null;
    return strike == null
        ? ActFactory.strike(tables, deed, 0, 0, otherwise)
        : ActFactory.strike(tables, deed, strike.deaths(), strike.leakers(), strike.attribution());
  }

  @Override
  public @Nullable Strike fire(
      CompiledWorld tables,
      FrontSide side,
      int posture,
      int campaignDays,
      double intensity,
      double day,
      long key) {
    DailyFire fire = side.at(posture);
    if (fire == null) {
      return null;
    }
    Act logged = take(day, act -> act.dailyFire() && isOf(side, act.deed()));
    if (!(logged instanceof Strike strike)) {
      return null;
    }
    int incidents = strike.leakers() > 0 ? strike.leakers() : fire.usual();
    ActFactory.spend(arsenal, tables, side, posture, incidents, day);
    return ActFactory.fire(
        tables, side, posture, campaignDays, day, strike.deaths(), incidents, logged.key());
  }

  @Override
  public void excite(CompiledWorld tables, Deed act, double[] means, int cause) {
    for (int k = 0; k < means.length; k++) {
      if (means[k] > 0) {
        observer.excited(act.day(), k, means[k], tables.actor(k).delay(), cause);
      }
    }
  }

  private static boolean isOf(FrontSide side, Deed deed) {
    return deed.actor() == side.actor() && deed.target() == side.target();
  }
}
