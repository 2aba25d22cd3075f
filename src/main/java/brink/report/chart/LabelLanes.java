package brink.report.chart;

import java.util.Arrays;

/** Lays labels in lanes above a chart so that none covers another. */
final class LabelLanes {
  private LabelLanes() {}

  /**
   * Gives each label the lowest lane above all labels before it that it overlaps.
   *
   * @param from left end of each label, in the order of placing [pixels]
   * @param to right end of each label [pixels]
   * @return lane of each label, 0 the lowest
   */
  static int[] of(double[] from, double[] to) {
    int[] lanes = new int[from.length];
    for (int i = 0; i < from.length; i++) {
      for (int j = 0; j < i; j++) {
        if (from[j] < to[i] && from[i] < to[j]) {
          lanes[i] = Math.max(lanes[i], lanes[j] + 1);
        }
      }
    }
    return lanes;
  }

  /** The number of lanes in use. */
  static int count(int[] lanes) {
    return Arrays.stream(lanes).max().orElse(-1) + 1;
  }
}
