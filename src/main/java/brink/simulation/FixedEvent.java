package brink.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something that happens at its time whatever the actors choose.
 *
 * @param day when, in days since the start
 * @param phase its phase, never {@link Phase#DECIDE}
 * @param place of the front, the world or the given act
 */
record FixedEvent(double day, Phase phase, int place) {

  /** All fixed events of a run in order of time; those of one instant by phase, then by place. */
  static List<FixedEvent> of(CompiledScenario compiled) {
    List<FixedEvent> events = new ArrayList<>();
    for (int day = 1; day <= compiled.days(); day++) {
      for (int f = 0; f < compiled.tables(0).fronts(); f++) {
        events.add(new FixedEvent(day, Phase.FIRE, f));
      }
      events.add(new FixedEvent(day, Phase.OBSERVE, 0));
    }
    for (int s = 1; s < compiled.stages(); s++) {
      events.add(new FixedEvent(compiled.start(s), Phase.CHANGE, s));
    }
    for (int g = 0; g < compiled.given(); g++) {
      events.add(new FixedEvent(compiled.given(g).day(), Phase.GIVEN, g));
    }
    events.sort(
        Comparator.comparingDouble(FixedEvent::day)
            .thenComparing(FixedEvent::phase)
            .thenComparingInt(FixedEvent::place));
    return events;
  }
}
