package brink.path;

import static brink.model.Ladder.RUNGS;

import brink.run.RunLayout;
import brink.run.RunRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts transitions as runs arrive. Not safe for use by several threads. */
public final class TransitionsBuilder {
  private final RunLayout layout;
  private final Ways[] series;
  private final int first;
  private final int[] path;

  /**
   * Starts with no runs, and leaves out the first days.
   *
   * @param layout what the numbers of the records mean
   * @param first first day that counts, 0 to days: what is replayed before it says nothing
   */
  public TransitionsBuilder(RunLayout layout, int first) {
    this.layout = layout;
    this.first = first;
    series = new Ways[1 + layout.pairs().size()];
    for (int s = 0; s < series.length; s++) {
      series[s] = new Ways();
    }
    path = new int[layout.days() - first];
  }

  /**
   * Takes the next run.
   *
   * @param run a record of the layout given
   */
  public void accept(RunRecord run) {
    for (int day = 0; day < path.length; day++) {
      path[day] = run.systemRung(first + day);
    }
    series[0].add(path);
    for (int pair = 0; pair + 1 < series.length; pair++) {
      for (int day = 0; day < path.length; day++) {
        path[day] = run.pairRung(pair, first + day);
      }
      series[pair + 1].add(path);
    }
  }

  /**
   * What was counted so far.
   *
   * @return the transitions, which later runs do not change
   */
  public Transitions build() {
    return new Transitions(layout, Arrays.stream(series).map(Ways::steps).toList());
  }

  /** The transitions of one series of rungs. */
  private static final class Ways {
    private final long[] runs = new long[RUNGS];
    private final long[] days = new long[RUNGS];
    private final long[] spells = new long[RUNGS];
    private final long[] from = new long[RUNGS];
    private final long[] fromSquared = new long[RUNGS];
    private final long[][] moves = new long[RUNGS][RUNGS];
    private final long[][] product = new long[RUNGS][RUNGS];
    private final long[][] movesSquared = new long[RUNGS][RUNGS];
    private final int[] left = new int[RUNGS];
    private final int[][] moved = new int[RUNGS][RUNGS];

    /** Adds the path of one run. */
    void add(int[] path) {
      int before = -1;
      for (int rung : path) {
        days[rung]++;
        if (rung != before) {
          spells[rung]++;
        }
        if (before >= 0) {
          left[before]++;
          moved[before][rung]++;
        }
        before = rung;
      }
      for (int rung = 0; rung < RUNGS; rung++) {
        if (left[rung] > 0) {
          pool(rung);
        }
      }
    }

    private void pool(int rung) {
      long x = left[rung];
      left[rung] = 0;
      runs[rung]++;
      from[rung] += x;
      fromSquared[rung] += x * x;
      int[] now = moved[rung];
      for (int to = 0; to < RUNGS; to++) {
        long y = now[to];
        if (y > 0) {
          now[to] = 0;
          moves[rung][to] += y;
          product[rung][to] += x * y;
          movesSquared[rung][to] += y * y;
        }
      }
    }

    Transitions.Steps steps() {
      List<List<PooledShare>> shares = new ArrayList<>();
      for (int r = 0; r < RUNGS; r++) {
        List<PooledShare> row = new ArrayList<>();
        for (int t = 0; t < RUNGS; t++) {
          row.add(
              PooledShare.of(
                  runs[r],
                  from[r],
                  moves[r][t],
                  fromSquared[r],
                  product[r][t],
                  movesSquared[r][t]));
        }
        shares.add(row);
      }
      return new Transitions.Steps(
          shares, Arrays.stream(days).boxed().toList(), Arrays.stream(spells).boxed().toList());
    }
  }
}
