package brink.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts of paired runs by what is counted and by window. Sums are whole numbers and so exact: the
 * order of the runs does not matter.
 *
 * @param <K> what is counted
 */
final class PairedCounts<K extends Comparable<K>> {
  private final List<Integer> windows;
  private final SortedMap<K, long[][]> now = new TreeMap<>();
  private final SortedMap<K, List<Sums>> sums = new TreeMap<>();

  /** Starts with none; windows are in days. */
  PairedCounts(List<Integer> windows) {
    this.windows = windows;
  }

  /** Counts something of the run at hand, so many days after the given act. */
  void add(int scenario, K key, double lag, long amount) {
    long[] counts = now.computeIfAbsent(key, unused -> new long[2][windows.size()])[scenario];
    for (int w = 0; w < counts.length; w++) {
      counts[w] += lag <= windows.get(w) ? amount : 0;
    }
  }

  /** Ends the run at hand. */
  void endRun() {
    now.forEach(
        (key, counts) -> {
          List<Sums> of = sums.computeIfAbsent(key, unused -> empty());
          for (int w = 0; w < windows.size(); w++) {
            of.get(w).add(counts[0][w], counts[1][w]);
          }
        });
    now.clear();
  }

  private List<Sums> empty() {
    List<Sums> empty = new ArrayList<>();
    windows.forEach(unused -> empty.add(new Sums()));
    return empty;
  }

  /** What was counted in some run, in order. */
  List<K> keys() {
    return new ArrayList<>(sums.keySet());
  }

  /** The mean over so many runs; 0 in both for what was never counted. */
  PairedMean mean(K key, int window, long n) {
    List<Sums> of = sums.get(key);
    return (of == null ? new Sums() : of.get(window)).mean(n);
  }

  /** Sums and sums of squares of both scenarios and of their difference. */
  private static final class Sums {
    private final long[] sum = new long[3];
    private final long[] squares = new long[3];

    void add(long base, long alternative) {
      add(0, base);
      add(1, alternative);
      add(2, alternative - base);
    }

    private void add(int place, long value) {
      sum[place] += value;
      squares[place] += value * value;
    }

    PairedMean mean(long n) {
      return new PairedMean(
          n,
          (double) sum[0] / Math.max(1, n),
          (double) sum[1] / Math.max(1, n),
          (double) sum[2] / Math.max(1, n),
          variance(2, n),
          variance(0, n) + variance(1, n),
          List.of());
    }

    private double variance(int place, long n) {
      double mean = (double) sum[place] / Math.max(1, n);
      return n < 2 ? Double.NaN : Math.max(0, squares[place] - sum[place] * mean) / (n - 1.0);
    }
  }
}
