package brink.discovery;

import java.util.List;

/**
 * One box by PRIM: peeled, chosen from the boxes on the way, and pasted.
 *
 * <p>The chosen box is the one that stands out most ({@link BoxMeasures#lift}). Bryant and Lempert
 * 2010, Technological Forecasting and Social Change 77(1), leave the choice between coverage and
 * density to the reader: all boxes on the way are kept for that.
 *
 * @param steps boxes on the way, the first that of all points
 * @param chosen place of the chosen box among them
 * @param box the box after pasting
 * @param scores how it does
 */
record Prim(List<PeelingStep> steps, int chosen, Box box, BoxMeasures scores) {
  /** Share of the points that a box holds at least. */
  private static final double LEAST_SUPPORT = 0.05;

  /** And as many points as this, for a share of hits to mean anything. */
  private static final int LEAST_POINTS = 10;

  /**
   * Finds the box.
   *
   * @param sample where to seek
   * @param axes the axes that it may limit, one or more, rising
   */
  static Prim of(OutcomeSample sample, List<Integer> axes) {
    List<PeelingStep> steps = new Peeling(sample, axes, leastPoints(sample)).steps();
    int chosen = 0;
    for (int s = 1; s < steps.size(); s++) {
      if (lift(steps, s, sample) > lift(steps, chosen, sample)) {
        chosen = s;
      }
    }
    Box box = new Pasting(sample).of(steps.get(chosen).box());
    return new Prim(steps, chosen, box, sample.scores(box));
  }

  private static double lift(List<PeelingStep> steps, int step, OutcomeSample sample) {
    return steps.get(step).scores().lift(sample.density());
  }

  private static int leastPoints(OutcomeSample sample) {
    return Math.max(LEAST_POINTS, (int) Math.ceil(LEAST_SUPPORT * sample.size()));
  }
}
