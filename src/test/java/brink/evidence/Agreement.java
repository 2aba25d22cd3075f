package brink.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far two coders agree on one nominal variable.
 *
 * @param items number of items that both coded
 * @param agreed number of items to which both gave the same value
 * @param kappa Cohen's kappa; NaN where chance alone would make them agree
 * @param alpha Krippendorff's alpha for nominal data; NaN where chance alone would
 */
record Agreement(int items, int agreed, double kappa, double alpha) {

  /** One item's value from each coder. */
  record Values(String first, String second) {}

  /**
   * Measures agreement: kappa = (po - pe) / (1 - pe) with each coder's own margins (Cohen 1960),
   * alpha = 1 - Do / De with the margins of both together, drawn without replacement (Krippendorff
   * 2011, "Computing Krippendorff's alpha-reliability").
   */
  static Agreement of(List<Values> items) {
    Map<String, Integer> first = new TreeMap<>();
    Map<String, Integer> second = new TreeMap<>();
    Map<String, Integer> both = new TreeMap<>();
    int agreed = 0;
    for (Values item : items) {
      agreed += item.first().equals(item.second()) ? 1 : 0;
      first.merge(item.first(), 1, Integer::sum);
      second.merge(item.second(), 1, Integer::sum);
      both.merge(item.first(), 1, Integer::sum);
      both.merge(item.second(), 1, Integer::sum);
    }
    int n = items.size();
    return new Agreement(
        n, agreed, kappa(n, agreed, first, second), 1 - disagreement(n, agreed, both));
  }

  private static double kappa(
      int n, int agreed, Map<String, Integer> first, Map<String, Integer> second) {
    double byChance = 0;
    for (Map.Entry<String, Integer> value : first.entrySet()) {
      byChance += (double) value.getValue() * second.getOrDefault(value.getKey(), 0);
    }
    double expected = byChance / ((double) n * n);
    return ((double) agreed / n - expected) / (1 - expected);
  }

  private static double disagreement(int n, int agreed, Map<String, Integer> both) {
    double values = 2.0 * n;
    double pairs = 0;
    for (int count : both.values()) {
      pairs += count * (values - count);
    }
    return (1 - (double) agreed / n) / (pairs / (values * (values - 1)));
  }
}
