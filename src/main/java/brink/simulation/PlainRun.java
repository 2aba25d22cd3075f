package brink.simulation;

import brink.model.Act;
import brink.random.RunKey;
import brink.run.RunRecord;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The same run in a hand-written loop without a framework. It is what MASON's cost is measured
 * against, and that both give the same bits is a test of each.
 */
public final class PlainRun {
  private static final Comparator<Occasion> ORDER =
      (a, b) -> a.day != b.day ? Double.compare(a.day, b.day) : Integer.compare(a.actor, b.actor);

  private final Crisis crisis;
  private final SpontaneousOccasions spontaneous;
  private final PriorityQueue<Occasion> occasions = new PriorityQueue<>(64, ORDER);

  private record Occasion(double day, int actor, long key, long parent) {}

  private PlainRun(CompiledScenario compiled, ForkedRootKeys roots) {
    ActFactory acting =
        new DrawnActs(
            compiled,
            roots,
            (day, actor, key, parent) -> occasions.add(new Occasion(day, actor, key, parent)));
    crisis = new Crisis(compiled, roots, acting, RunObserver.NONE);
    spontaneous = new SpontaneousOccasions(compiled, roots);
  }

  /**
   * Runs once.
   *
   * @param simulation the simulation
   * @param key names the run
   * @return the same record as {@link Simulation#run(RunKey)}
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public static RunRecord record(Simulation simulation, RunKey key) {
    Simulation own = simulation.member(key);
    return own.record(key, new PlainRun(own.compiled(), ForkedRootKeys.of(key)).run());
  }

  private Crisis run() {
    for (int i = 0; i < crisis.compiled().actorIndex().size(); i++) {
      await(i, 0);
    }
    List<FixedEvent> events = crisis.compiled().fixedEvents();
    for (int next = 0; next < events.size(); next++) {
      double day = events.get(next).day();
      decideBefore(day);
      crisis.happen(events.get(next));
      boolean last = next + 1 == events.size() || events.get(next + 1).day() > day;
      if (last && crisis.isOver()) {
        decideBefore(Math.nextUp(day));
        return crisis;
      }
    }
    decideBefore(Double.POSITIVE_INFINITY);
    return crisis;
  }

  private void decideBefore(double day) {
    Occasion first = occasions.peek();
    while (first != null && first.day < day) {
      occasions.remove();
      if (first.parent == Act.SPONTANEOUS) {
        await(first.actor, first.day);
      }
      crisis.occasion(first.actor, first.day, first.key, first.parent);
      first = occasions.peek();
    }
  }

  private void await(int actor, double day) {
    double next = spontaneous.next(actor, day);
    if (next < crisis.compiled().days()) {
      occasions.add(new Occasion(next, actor, spontaneous.key(actor), Act.SPONTANEOUS));
    }
  }
}
