package brink.path;

import brink.analysis.Share;
import brink.model.Act;
import brink.model.ActFamily;
import brink.model.Strike;
import brink.run.ActCell;
import brink.run.History;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts sequences of headline acts: chosen strikes, threats and ceasefires. */
final class SequenceCounter {
  private static final int LENGTH = 3;

  private final List<String> actors;
  private final Map<ActCell, long[]> singles = new LinkedHashMap<>();
  private final Map<List<ActCell>, long[]> counts = new LinkedHashMap<>();
  private long runs;
  private long steps;
  private long sequences;

  SequenceCounter(List<String> actors) {
    this.actors = actors;
  }

  void accept(History history) {
    runs++;
    List<ActCell> path = path(history.acts());
    for (ActCell cell : path) {
      singles.computeIfAbsent(cell, key -> new long[1])[0]++;
    }
    steps += path.size();
    Set<List<ActCell>> seen = new LinkedHashSet<>();
    for (int i = 0; i + LENGTH <= path.size(); i++) {
      List<ActCell> sequence = Collections.unmodifiableList(path.subList(i, i + LENGTH));
      long[] count = counts.get(sequence);
      if (count == null) {
        count = new long[2];
        counts.put(List.copyOf(sequence), count);
      }
      sequences++;
      count[0]++;
      count[1] += seen.add(sequence) ? 1 : 0;
    }
  }

  private List<ActCell> path(List<Act> acts) {
    Map<Long, CeasefireSpell> ceasefires = new LinkedHashMap<>();
    for (CeasefireSpell ceasefire : CeasefireSpell.in(acts)) {
      ceasefires.put(ceasefire.accepted().key(), ceasefire);
    }
    List<ActCell> path = new ArrayList<>();
    for (Act act : acts) {
      CeasefireSpell ceasefire = ceasefires.get(act.key());
      if (ceasefire != null) {
        path.add(cell(OffRamp.CEASEFIRE, act.actor(), ceasefire.other()));
      } else if (isHeadline(act)) {
        path.add(cell(act.kind().id(), act.actor(), act.target()));
      }
    }
    return path;
  }

  /** A threat is pressure that draws a red line. */
  private static boolean isHeadline(Act act) {
    return act instanceof Strike strike
        ? !strike.dailyFire()
        : act.kind().family() == ActFamily.PRESSURE && act.kind().influence().redLine() != null;
  }

  private ActCell cell(String act, int from, int to) {
    return new ActCell(act, actors.get(from), actors.get(to));
  }

  /** The sequences seen in most runs, then the most often. */
  List<Sequence> most(int number) {
    List<Sequence> list = new ArrayList<>();
    counts.forEach(
        (acts, count) ->
            list.add(new Sequence(acts, count[0], new Share(count[1], runs), lift(acts, count))));
    list.sort(
        Comparator.comparingLong((Sequence s) -> -s.runs().successes())
            .thenComparingLong(s -> -s.times())
            .thenComparing(s -> s.acts().toString()));
    return List.copyOf(list.subList(0, Math.min(number, list.size())));
  }

  private double lift(List<ActCell> acts, long[] count) {
    double expected = sequences;
    for (ActCell act : acts) {
      long[] single = singles.get(act);
      expected *= single == null ? 0 : (double) single[0] / steps;
    }
    return count[0] / expected;
  }
}
