package brink.forecast;

import brink.comparison.PairedShare;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Measures which parameters move which cards: each is set low, then high, one at a time, and the
 * same runs are made with both on common random numbers.
 *
 * <p>One-at-a-time screening: what two parameters do together is not seen. A card is said to lean
 * on a parameter if McNemar's exact test of its two shares has p below 0.05 divided by the number
 * of parameters (Bonferroni), so that one card in twenty names a parameter that does nothing. Not
 * safe for use by several threads.
 */
public final class RelianceStudy {
  /** Parameters that a card names; design choice. */
  static final int MOST = 5;

  private static final double LEVEL = 0.05;

  private final List<String> paths;
  private final long[][][] cells;

  /**
   * Prepares a study.
   *
   * @param paths the parameters that are moved
   * @param cards number of cards
   */
  public RelianceStudy(List<String> paths, int cards) {
    this.paths = paths;
    cells = new long[paths.size()][cards][4];
  }

  /**
   * Takes one run with a parameter set low, and the same run with it set high.
   *
   * @param parameter its place
   * @param low which cards came true where it was low
   * @param high which cards came true where it was high
   */
  public void accept(int parameter, BitSet low, BitSet high) {
    for (int card = 0; card < cells[parameter].length; card++) {
      cells[parameter][card][(low.get(card) ? 0 : 2) + (high.get(card) ? 0 : 1)]++;
    }
  }

  /**
   * What a card leans on.
   *
   * @param card its place
   * @return at most {@value #MOST} parameters, that which moves it most first
   */
  public List<Reliance> of(int card) {
    List<Reliance> leans = new ArrayList<>();
    for (int p = 0; p < cells.length; p++) {
      long[] counts = cells[p][card];
      PairedShare share = new PairedShare(counts[0], counts[1], counts[2], counts[3]);
      if (share.n() > 0 && share.p() < LEVEL / cells.length) {
        leans.add(new Reliance(paths.get(p), share.difference()));
      }
    }
    leans.sort(Comparator.comparingDouble(lean -> -Math.abs(lean.change())));
    return leans.subList(0, Math.min(MOST, leans.size()));
  }
}
