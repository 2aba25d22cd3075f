package brink.comparison;

import brink.analysis.AssumptionSpread;
import brink.analysis.DrawSums;
import brink.model.OutcomeKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes of several scenarios, and the differences of each to the first, by the draw of the
 * parameters that runs of one number share. Not safe for use by several threads.
 */
final class PairedDraws {
  /** What is measured, events first. */
  private final List<OutcomeKind> kinds;

  /** [scenario][outcome], events first. */
  private final List<List<DrawSums>> values = new ArrayList<>();

  private final List<List<DrawSums>> differences = new ArrayList<>();

  PairedDraws(int scenarios, List<OutcomeKind> kinds) {
    this.kinds = kinds;
    for (int s = 0; s < scenarios; s++) {
      values.add(sums(kinds.size()));
      differences.add(sums(kinds.size()));
    }
  }

  private static List<DrawSums> sums(int size) {
    List<DrawSums> sums = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      sums.add(new DrawSums());
    }
    return sums;
  }

  /** Takes an outcome of a scenario in a run, and of the base in the same run. */
  void add(int scenario, int outcome, int draw, double value, double base) {
    values.get(scenario).get(outcome).add(draw, value);
    differences.get(scenario).get(outcome).add(draw, value - base);
  }

  /** What draws make of an outcome; null where nothing is drawn, or by too few. */
  @Nullable AssumptionSpread of(int scenario, int outcome) {
    return values.get(scenario).get(outcome).spread(kinds.get(outcome));
  }

  /** What draws make of the difference of an outcome to the base. */
  @Nullable AssumptionSpread ofDifference(int scenario, int outcome) {
    AssumptionSpread spread = differences.get(scenario).get(outcome).spread();
    return spread != null && kinds.get(outcome).isEvent() ? spread.within(-1, 1) : spread;
  }
}
