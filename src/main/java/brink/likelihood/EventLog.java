package brink.likelihood;

import brink.model.Act;
import brink.model.Call;
import brink.model.Deed;
import brink.model.Pressure;
import brink.model.Strike;
import brink.random.BitMixer;
import brink.run.History;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A complete log: every act of a time, in order. A document reports some of what happens; a log of
 * this kind leaves nothing out.
 *
 * @param acts all acts in order of time: chosen ones, those that the scenario gives, and the days
 *     of fire
 * @param until the end of what was observed, in days since the start
 */
public record EventLog(List<Act> acts, double until) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param acts all acts in order of time
   * @param until the end of what was observed
   */
  public EventLog {
    acts = Collections.unmodifiableList(new ArrayList<>(acts));
    for (int i = 1; i < acts.size(); i++) {
      if (!(acts.get(i).day() >= acts.get(i - 1).day())) {
        throw new IllegalArgumentException("act " + (i + 1) + " lies before the one above it");
      }
    }
  }

  /**
   * The log of a simulated run.
   *
   * @param history the run in full
   * @param days horizon of its scenario [days]
   * @return its acts, observed up to the horizon
   */
  public static EventLog of(History history, double days) {
    return new EventLog(history.acts(), days);
  }

  /**
   * The same acts under other names. How an actor misreads the rung of an act follows from the
   * act's key, so this is another draw of all readings.
   *
   * @param reading names the draw, any value
   * @return a log of the same acts
   */
  public EventLog reread(long reading) {
    return new EventLog(acts.stream().map(act -> renamed(act, reading)).toList(), until);
  }

  private static Act renamed(Act act, long reading) {
    Deed old = act.deed();
    Deed deed =
        new Deed(
            BitMixer.derive(reading, old.key()),
            old.parent(),
            old.day(),
            old.kind(),
            old.actor(),
            old.target(),
            old.about(),
            old.rung());
    if (act instanceof Strike s) {
      return new Strike(deed, s.deaths(), s.leakers(), s.attribution(), s.dailyFire());
    }
    return act instanceof Call ? new Call(deed) : new Pressure(deed);
  }
}
