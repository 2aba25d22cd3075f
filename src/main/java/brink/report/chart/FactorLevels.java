package brink.report.chart;

import brink.design.Design;
import brink.report.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The values of a factor, few enough to draw: each value by itself where there are not many, else
 * parts of the range that hold as many points each.
 *
 * @param labels what is written at each level
 * @param middles a number for each level: its value, or the mean of its points; of words their
 *     places
 * @param places the level of each point
 */
record FactorLevels(List<String> labels, List<Double> middles, List<Integer> places) {
  /** Up to as many values are levels of their own. */
  private static final int MOST = 12;

  private static final int PARTS = 6;
  private static final int MOST_DECIMALS = 4;

  static FactorLevels of(Design design, int factor) {
    TreeSet<Double> values = new TreeSet<>();
    for (int p = 0; p < design.size() && values.size() <= MOST; p++) {
      values.add(design.value(p, factor));
    }
    return values.size() <= MOST
        ? each(design, factor, new ArrayList<>(values))
        : parts(design, factor);
  }

  private static FactorLevels each(Design design, int factor, List<Double> values) {
    List<String> labels =
        values.stream().map(value -> design.factors().get(factor).scale().text(value)).toList();
    List<Integer> places =
        IntStream.range(0, design.size())
            .mapToObj(p -> values.indexOf(design.value(p, factor)))
            .toList();
    return new FactorLevels(shown(labels), values, places);
  }

  private static FactorLevels parts(Design design, int factor) {
    double[] sorted =
        IntStream.range(0, design.size()).mapToDouble(p -> design.value(p, factor)).toArray();
    Arrays.sort(sorted);
    double[] ends = new double[PARTS];
    double[] sums = new double[PARTS];
    int[] counts = new int[PARTS];
    for (int part = 0; part < PARTS; part++) {
      ends[part] = sorted[(int) ((part + 1L) * sorted.length / PARTS) - 1];
    }
    List<Integer> places = new ArrayList<>();
    for (int p = 0; p < design.size(); p++) {
      int part = 0;
      while (design.value(p, factor) > ends[part]) {
        part++;
      }
      places.add(part);
      sums[part] += design.value(p, factor);
      counts[part]++;
    }
    double size = Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1]));
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
    List<String> labels = new ArrayList<>();
    List<Double> middles = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      double from = part == 0 ? sorted[0] : ends[part - 1];
      labels.add(Wording.fixed(from, decimals) + " to " + Wording.fixed(ends[part], decimals));
      middles.add(sums[part] / Math.max(1, counts[part]));
    }
    return new FactorLevels(labels, middles, places);
  }

  /** Numbers with as many decimals as any of them needs; where there are words, all as they are. */
  private static List<String> shown(List<String> texts) {
    try {
      List<Double> values = texts.stream().map(Double::valueOf).toList();
      int decimals = Wording.decimals(values.stream().mapToDouble(v -> v), MOST_DECIMALS);
      return values.stream().map(value -> Wording.fixed(value, decimals)).toList();
    } catch (NumberFormatException e) {
      return texts.stream().map(text -> Wording.shortened(text, 18)).toList();
    }
  }

  int count() {
    return labels.size();
  }
}
