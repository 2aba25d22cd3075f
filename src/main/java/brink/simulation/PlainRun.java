package brink.simulation;

import brink.model.Act;
import brink.random.RandomStream;
import brink.random.RunKey;
import brink.random.Variates;
import java.util.Arrays;

/**
 * The same run in a hand-written loop without a framework: a binary heap of times beside arrays. It
 * is what MASON's cost is measured against, and that both give the same bits is a test of each.
 */
final class PlainRun implements Agenda {
  private static final int FIRE = 0;
  private static final int CHANGE = 1;
  private static final int GIVEN = 2;
  private static final int SPONTANEOUS = 3;
  private static final int REACTION = 4;

  private final Crisis crisis;
  private final int[] numbers;
  private final long[] spontaneousKeys;
  private double[] times = new double[64];
  private int[] phases = new int[64];
  private int[] places = new int[64];
  private long[] keys = new long[64];
  private long[] parents = new long[64];
  private int size;

  PlainRun(Plot plot, RunKey key) {
    Roots roots = Roots.of(key);
    Acting acting = new DrawnActs(plot.tables(0));
    crisis = new Crisis(plot, roots, acting, new Reactions(plot, roots, this), null);
    numbers = new int[plot.roster().size()];
    spontaneousKeys = new long[numbers.length];
  }

  /** Runs from the start to the horizon. */
  Crisis run() {
    Plot plot = crisis.plot();
    for (int s = 1; s < plot.stages(); s++) {
      push(plot.start(s), CHANGE, s, 0, 0);
    }
    for (int g = 0; g < plot.given(); g++) {
      push(plot.given(g).day(), GIVEN, g, 0, 0);
    }
    for (int i = 0; i < numbers.length; i++) {
      await(i, 0);
    }
    for (int f = 0; f < plot.tables(0).fronts(); f++) {
      push(1, FIRE, f, 0, 0);
    }
    while (size > 0) {
      step();
    }
    return crisis;
  }

  private void step() {
    double now = times[0];
    int phase = phases[0];
    int place = places[0];
    long key = keys[0];
    long parent = parents[0];
    pop();
    switch (phase) {
      case CHANGE -> crisis.change(place);
      case GIVEN -> crisis.given(place);
      case SPONTANEOUS -> {
        long occasion = spontaneousKeys[place];
        await(place, now);
        crisis.occasion(place, now, occasion, Act.SPONTANEOUS);
      }
      case REACTION -> crisis.occasion(place, now, key, parent);
      default -> {
        if (now < crisis.plot().days()) {
          push(now + 1, FIRE, place, 0, 0);
        }
        crisis.fire(place, (int) now - 1);
      }
    }
  }

  private void await(int actor, double day) {
    spontaneousKeys[actor] = crisis.spontaneousKey(crisis.roots().at(0), actor, numbers[actor]++);
    double amount = Variates.exponential(new RandomStream(spontaneousKeys[actor]));
    double next = crisis.plot().nextSpontaneous(actor, day, amount);
    if (next < crisis.plot().days()) {
      push(next, SPONTANEOUS, actor, 0, 0);
    }
  }

  @Override
  public void occasion(double day, int actor, long key, long parent) {
    push(day, REACTION, actor, key, parent);
  }

  private void push(double time, int phase, int place, long key, long parent) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      phases = Arrays.copyOf(phases, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
      keys = Arrays.copyOf(keys, 2 * size);
      parents = Arrays.copyOf(parents, 2 * size);
    }
    int hole = size++;
    while (hole > 0 && before(time, phase, place, (hole - 1) / 2)) {
      move((hole - 1) / 2, hole);
      hole = (hole - 1) / 2;
    }
    set(hole, time, phase, place, key, parent);
  }

  private void pop() {
    int last = --size;
    double time = times[last];
    int phase = phases[last];
    int place = places[last];
    int hole = 0;
    while (true) {
      int child = 2 * hole + 1;
      if (child >= last) {
        break;
      }
      if (child + 1 < last
          && before(times[child + 1], phases[child + 1], places[child + 1], child)) {
        child++;
      }
      if (!before(times[child], phases[child], places[child], time, phase, place)) {
        break;
      }
      move(child, hole);
      hole = child;
    }
    set(hole, time, phase, place, keys[last], parents[last]);
  }

  private boolean before(double time, int phase, int place, int other) {
    return before(time, phase, place, times[other], phases[other], places[other]);
  }

  private static boolean before(
      double t1, int phase1, int place1, double t2, int phase2, int place2) {
    if (t1 != t2) {
      return t1 < t2;
    }
    return phase1 != phase2 ? phase1 < phase2 : place1 < place2;
  }

  private void move(int from, int to) {
    set(to, times[from], phases[from], places[from], keys[from], parents[from]);
  }

  private void set(int at, double time, int phase, int place, long key, long parent) {
    times[at] = time;
    phases[at] = phase;
    places[at] = place;
    keys[at] = key;
    parents[at] = parent;
  }
}
