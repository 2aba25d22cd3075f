package brink.forecast;

import brink.evidence.Forecast;
import brink.model.Act;
import brink.model.ActMatcher;
import brink.path.CeasefireSpell;
import brink.run.History;
import brink.run.RunLayout;

/** Decides in a history whether a forecast came true. */
final class ForecastResolver {
  private final Forecast forecast;
  private final ActMatcher matcher;
  private final int first;
  private final int end;

  /**
   * Prepares a forecast.
   *
   * @param layout start, horizon and actors of the runs
   */
  ForecastResolver(Forecast forecast, RunLayout layout) {
    this.forecast = forecast;
    matcher = forecast.matcher(layout.actors());
    first = Math.max(0, layout.horizon().startOf(forecast.since()));
    end = Math.max(0, layout.horizon().endBy(forecast.by()));
  }

  Forecast forecast() {
    return forecast;
  }

  /** Whether a day of the runs counts. */
  boolean isOpen() {
    return first < end;
  }

  /** The day after the last that counts, in days since the start. */
  int end() {
    return end;
  }

  /** The first day that counts, in days since the start. */
  int first() {
    return first;
  }

  /** Whether it came true. */
  boolean comesTrue(History history) {
    return holds(history) != forecast.avoided();
  }

  private boolean holds(History history) {
    return switch (forecast.kind()) {
      case ACT -> history.acts().stream().anyMatch(this::isMeant);
      case RUNG -> reached(history);
      case CEASEFIRE ->
          CeasefireSpell.in(history.acts()).stream().anyMatch(truce -> inTime(truce.accepted()));
    };
  }

  private boolean reached(History history) {
    for (int day = first; day < end; day++) {
      if (history.record().systemRung(day) >= forecast.rung()) {
        return true;
      }
    }
    return false;
  }

  private boolean inTime(Act act) {
    return first <= act.day() && act.day() < end;
  }

  private boolean isMeant(Act act) {
    return inTime(act) && !act.dailyFire() && matcher.matches(act.deed());
  }
}
