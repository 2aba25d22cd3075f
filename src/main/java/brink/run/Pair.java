package brink.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An unordered pair of actors, by their places in the scenario's order.
 *
 * @param first the earlier place
 * @param second the later place
 */
public record Pair(int first, int second) {
  /**
   * All pairs of some actors.
   *
   * @param n number of actors
   * @return (0,1), (0,2), ..., (1,2), ...
   */
  public static List<Pair> all(int n) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        pairs.add(new Pair(i, j));
      }
    }
    return Collections.unmodifiableList(pairs);
  }

  /**
   * The place of a pair among {@link #all}.
   *
   * @param i place of one actor
   * @param j place of the other
   * @param n number of actors
   * @return 0 to n (n - 1) / 2 - 1
   */
  public static int place(int i, int j, int n) {
    int a = Math.min(i, j);
    int b = Math.max(i, j);
    return a * (2 * n - a - 1) / 2 + b - a - 1;
  }
}
