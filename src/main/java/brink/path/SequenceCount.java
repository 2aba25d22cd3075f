package brink.path;

import brink.analysis.Share;
import brink.model.Act;
import brink.model.ActFamily;
import brink.model.Strike;
import brink.run.Cell;
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
final class SequenceCount {
  private static final int LENGTH = 3;

  private final List<String> actors;
  private final Map<Cell, long[]> singles = new LinkedHashMap<>();
  private final Map<List<Cell>, long[]> counts = new LinkedHashMap<>();
  private long runs;
  private long steps;
  private long sequences;

  SequenceCount(List<String> actors) {
    this.actors = actors;
  }

  void accept(History history) {
    runs++;
    List<Cell> path = path(history.acts());
    for (Cell cell : path) {
      singles.computeIfAbsent(cell, key -> new long[1])[0]++;
    }
    steps += path.size();
    Set<List<Cell>> seen = new LinkedHashSet<>();
    for (int i = 0; i + LENGTH <= path.size(); i++) {
      List<Cell> sequence = Collections.unmodifiableList(path.subList(i, i + LENGTH));
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

  private List<Cell> path(List<Act> acts) {
    Map<Long, Ceasefire> ceasefires = new LinkedHashMap<>();
    for (Ceasefire ceasefire : Ceasefire.in(acts)) {
      ceasefires.put(ceasefire.accepted().key(), ceasefire);
    }
    List<Cell> path = new ArrayList<>();
    for (Act act : acts) {
      Ceasefire ceasefire = ceasefires.get(act.key());
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

  private Cell cell(String act, int from, int to) {
    return new Cell(act, actors.get(from), actors.get(to));
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

  private double lift(List<Cell> acts, long[] count) {
    double expected = sequences;
    for (Cell act : acts) {
      long[] single = singles.get(act);
      expected *= single == null ? 0 : (double) single[0] / steps;
    }
    return count[0] / expected;
  }
}
