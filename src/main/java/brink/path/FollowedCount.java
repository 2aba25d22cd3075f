package brink.path;

import brink.model.Act;
import brink.model.Strike;
import brink.run.History;
import brink.run.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what follows acts, and what follows any day. */
final class FollowedCount {
  private static final int[] WINDOWS = {3, 7};

  private final int days;
  private final Map<String, Pool[]> acts = new TreeMap<>();
  private final Pool[] anyDay = pools();

  FollowedCount(int days) {
    this.days = days;
  }

  private static Pool[] pools() {
    return new Pool[] {new Pool(), new Pool()};
  }

  void accept(History history) {
    for (int w = 0; w < WINDOWS.length; w++) {
      boolean[] rises = rises(history.record(), WINDOWS[w]);
      Map<String, long[]> run = new TreeMap<>();
      for (Act act : history.acts()) {
        int day = (int) act.day();
        if (day < rises.length && !(act instanceof Strike strike && strike.dailyFire())) {
          count(run.computeIfAbsent(act.kind().id(), id -> new long[2]), rises[day]);
        }
      }
      for (Map.Entry<String, long[]> entry : run.entrySet()) {
        Pool pool = acts.computeIfAbsent(entry.getKey(), id -> pools())[w];
        pool.add(entry.getValue()[0], entry.getValue()[1]);
      }
      long[] any = new long[2];
      for (boolean rise : rises) {
        count(any, rise);
      }
      anyDay[w].add(any[0], any[1]);
    }
  }

  private static void count(long[] casesAndHits, boolean hit) {
    casesAndHits[0]++;
    casesAndHits[1] += hit ? 1 : 0;
  }

  /** For each day that has a whole window after it: whether a day of the window stands higher. */
  private boolean[] rises(RunRecord run, int window) {
    boolean[] rises = new boolean[Math.max(0, days - window)];
    for (int day = 0; day < rises.length; day++) {
      for (int later = day + 1; later <= day + window && !rises[day]; later++) {
        rises[day] = run.systemRung(later) > run.systemRung(day);
      }
    }
    return rises;
  }

  List<Followed> acts() {
    List<Followed> list = new ArrayList<>();
    acts.forEach((id, pools) -> list.add(followed(id, pools)));
    return list;
  }

  Followed anyDay() {
    return followed("", anyDay);
  }

  private static Followed followed(String id, Pool[] pools) {
    return new Followed(id, pools[0].share(), pools[1].share());
  }
}
