package brink.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holm's adjustment of p-values for their number: the chance of one or more false findings among
 * all stays below the level that the adjusted values are held against.
 *
 * <p>Source: Holm 1979, "A simple sequentially rejective multiple test procedure", Scandinavian
 * Journal of Statistics 6.
 */
final class HolmAdjustment {
  private HolmAdjustment() {}

  /**
   * Adjusts p-values.
   *
   * @param p the p-values, in any order
   * @return the adjusted ones in the same order, none smaller than before, at most 1
   */
  static double[] adjusted(double[] p) {
    List<Integer> order =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> p[i]))
            .toList();
    double[] adjusted = new double[p.length];
    double highest = 0;
    for (int rank = 0; rank < p.length; rank++) {
      int place = order.get(rank);
      highest = Math.max(highest, Math.min(1, (p.length - rank) * p[place]));
      adjusted[place] = highest;
    }
    return adjusted;
  }
}
