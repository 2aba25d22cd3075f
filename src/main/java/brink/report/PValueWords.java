package brink.report;

/** How p-values are written for readers: none as 0. */
public final class PValueWords {
  private static final double LEAST = 0.001;

  private PValueWords() {}

  /**
   * A p-value by itself, as in a table.
   *
   * @param p in [0, 1]; NaN is written as a dash
   * @return such as "0.031" or "&lt;0.001"
   */
  public static String of(double p) {
    return p < LEAST ? "<0.001" : Wording.fixed(p, 3);
  }

  /**
   * A p-value in a sentence.
   *
   * @param p in [0, 1]
   * @return such as "p = 0.031" or "p &lt; 0.001"
   */
  public static String equation(double p) {
    return p < LEAST ? "p < 0.001" : "p = " + Wording.fixed(p, 3);
  }
}
