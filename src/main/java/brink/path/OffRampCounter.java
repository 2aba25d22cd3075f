package brink.path;

import brink.model.Act;
import brink.run.History;
import brink.run.Pair;
import brink.run.RunLayout;
import brink.run.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts off-ramps and where they led. */
final class OffRampCounter {
  private final int days;
  private final int actors;
  private final Map<String, Sums> kinds = new TreeMap<>();

  OffRampCounter(RunLayout layout) {
    days = layout.days();
    actors = layout.actors().size();
  }

  void accept(History history) {
    Map<String, long[]> run = new TreeMap<>();
    for (Act act : history.acts()) {
      if (act.kind().stance().eases() || act.kind().stance().closes()) {
        take(history.record(), act, act.target(), act.kind().id(), run);
      }
    }
    for (CeasefireSpell ceasefire : CeasefireSpell.in(history.acts())) {
      take(history.record(), ceasefire.accepted(), ceasefire.other(), OffRamp.CEASEFIRE, run);
    }
    for (Map.Entry<String, long[]> entry : run.entrySet()) {
      long[] counts = entry.getValue();
      Sums sums = kinds.computeIfAbsent(entry.getKey(), kind -> new Sums());
      sums.lower.add(counts[0], counts[1]);
      sums.higher.add(counts[0], counts[2]);
      sums.cases += counts[0];
      sums.then += counts[3];
      sums.later += counts[4];
    }
  }

  private void take(RunRecord record, Act act, int other, String kind, Map<String, long[]> run) {
    int day = (int) act.day();
    if (day + OffRamp.LATER >= days) {
      return;
    }
    int pair = Pair.place(act.actor(), other, actors);
    int then = record.pairRung(pair, day);
    int later = record.pairRung(pair, day + OffRamp.LATER);
    long[] counts = run.computeIfAbsent(kind, id -> new long[5]);
    counts[0]++;
    counts[1] += later < then ? 1 : 0;
    counts[2] += later > then ? 1 : 0;
    counts[3] += then;
    counts[4] += later;
  }

  List<OffRamp> list() {
    List<OffRamp> list = new ArrayList<>();
    kinds.forEach(
        (kind, sums) ->
            list.add(
                new OffRamp(
                    kind,
                    (double) sums.then / sums.cases,
                    (double) sums.later / sums.cases,
                    sums.lower.share(),
                    sums.higher.share())));
    return list;
  }

  private static final class Sums {
    private final PooledCases lower = new PooledCases();
    private final PooledCases higher = new PooledCases();
    private long cases;
    private long then;
    private long later;
  }
}
