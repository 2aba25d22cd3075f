package brink.report.chart;

import brink.analysis.Interval;
import brink.analysis.StudentInterval;
import brink.design.Design;
import brink.design.DesignKind;
import brink.model.OutcomeKind;
import brink.report.SweepInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How an outcome goes with one factor. */
final class FactorResponse {
  private final SweepInput input;
  private final int outcome;
  private final int factor;
  private final FactorLevels levels;

  FactorResponse(SweepInput input, int outcome, int factor) {
    this.input = input;
    this.outcome = outcome;
    this.factor = factor;
    levels = FactorLevels.of(design(), factor);
  }

  /**
   * The outcome at one value of the factor, or in a part of its range.
   *
   * @param at the value; of a word its place
   * @param mean over the points there
   * @param low lower end of the band
   * @param high upper end of the band
   */
  record Place(double at, double mean, double low, double high) {}

  private Design design() {
    return input.table().design();
  }

  String path() {
    return design().factors().get(factor).path();
  }

  boolean numeric() {
    return design().factors().get(factor).numeric();
  }

  /** What the words of the factor are. */
  List<String> labels() {
    return levels.labels();
  }

  /** From the lowest to the highest, without those at which there is nothing. */
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int level = 0; level < levels.count(); level++) {
      int[] points = points(level);
      if (points.length > 0) {
        places.add(place(numeric() ? levels.middles().get(level) : level, points));
      }
    }
    return places;
  }

  /** Where factors are varied one at a time, points that vary another one are left out. */
  private int[] points(int level) {
    boolean alone = design().kind() == DesignKind.ONE_AT_A_TIME;
    return IntStream.range(0, design().size())
        .filter(p -> levels.places().get(p) == level)
        .filter(p -> !(alone && p > 0 && Double.isNaN(design().unit(p, factor))))
        .filter(p -> !Double.isNaN(input.mean(p, outcome)))
        .toArray();
  }

  private Place place(double at, int[] points) {
    double[] means = Arrays.stream(points).mapToDouble(p -> input.mean(p, outcome)).toArray();
    double mean = Arrays.stream(means).average().orElseThrow();
    if (points.length == 1) {
      Interval own =
          input.table().estimate(points[0], outcome).interval(kind(), new StudentInterval());
      return Double.isInfinite(own.high())
          ? new Place(at, mean, mean, mean)
          : new Place(at, mean, own.low(), own.high());
    }
    if (design().kind() == DesignKind.GRID) {
      Arrays.sort(means);
      return new Place(at, mean, means[0], means[means.length - 1]);
    }
    double squares = Arrays.stream(means).map(m -> (m - mean) * (m - mean)).sum();
    Interval interval =
        new StudentInterval().interval(means.length, mean, squares / (means.length - 1));
    double low = Math.max(kind().least(), interval.low());
    return new Place(
        at, mean, low, kind().isEvent() ? Math.min(1, interval.high()) : interval.high());
  }

  private OutcomeKind kind() {
    return input.outcomes().get(outcome).kind();
  }
}
