package brink.cli.text;

import brink.analysis.AssumptionSpread;
import brink.analysis.Interval;
import brink.analysis.StudentInterval;
import brink.design.Design;
import brink.model.OutcomeKind;
import brink.report.AssumptionWords;
import brink.report.Wording;
import brink.sweep.PointMoments;
import brink.sweep.PointSums;
import brink.sweep.SweepLayout;
import brink.table.Table;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table that the terminal shows after a sweep: at which points an outcome is least and most.
 */
public final class ExtremesText {
  /** Values of more factors than these do not fit a line. */
  private static final int MOST_FACTORS = 4;

  /** More lines than these would hide the table. */
  private static final int MOST_POINTS = 8;

  private final SweepLayout layout;
  private final PointMoments moments;
  private final PointSums sums;
  private final StudentInterval student = new StudentInterval();

  public ExtremesText(SweepLayout layout, PointSums sums) {
    this.layout = layout;
    this.sums = sums;
    moments = sums.moments();
  }

  /** An outcome and the points at which it is least and most. */
  private record Row(int outcome, int least, int most) {}

  public void print(PrintStream out) {
    List<Row> rows =
        IntStream.range(0, layout.outcomes().size())
            .mapToObj(o -> new Row(o, extreme(o, -1), extreme(o, 1)))
            .filter(row -> row.least() >= 0)
            .toList();
    if (!rows.isEmpty()) {
      table().toText(rows).forEach(out::println);
      where(out, rows);
    }
  }

  private Table<Row> table() {
    return Table.<Row>listing()
        .shown("outcome", row -> layout.outcomes().get(row.outcome()).whereReached().label())
        .shown("least", row -> mean(row.outcome(), row.least()))
        .shown("chance", row -> interval(row.outcome(), row.least()))
        .shown("assumptions", row -> spread(row.outcome(), row.least()))
        .shown("point", row -> Integer.toString(row.least()))
        .shown("most", row -> mean(row.outcome(), row.most()))
        .shown("chance", row -> interval(row.outcome(), row.most()))
        .shown("assumptions", row -> spread(row.outcome(), row.most()))
        .shown("point", row -> Integer.toString(row.most()));
  }

  /** What the points of the table are. */
  private void where(PrintStream out, List<Row> rows) {
    List<Integer> points =
        rows.stream()
            .flatMap(row -> Stream.of(row.least(), row.most()))
            .distinct()
            .sorted()
            .toList();
    if (layout.design().factors().size() > MOST_FACTORS || points.size() > MOST_POINTS) {
      out.println("points: see design.csv");
      return;
    }
    points.forEach(point -> out.println("point " + point + ": " + values(point)));
  }

  private String values(int point) {
    Design design = layout.design();
    return IntStream.range(0, design.factors().size())
        .mapToObj(f -> design.factors().get(f).path() + " " + design.text(point, f))
        .collect(Collectors.joining(", "));
  }

  /** The first point at which the outcome is greatest, times a sign; -1 where it has no value. */
  private int extreme(int outcome, int sign) {
    int found = -1;
    double best = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < layout.design().size(); p++) {
      double mean = sign * moments.estimate(p, outcome).mean();
      if (mean > best) {
        best = mean;
        found = p;
      }
    }
    return found;
  }

  private String mean(int outcome, int point) {
    boolean event = layout.outcomes().get(outcome).kind().isEvent();
    return number(moments.estimate(point, outcome).mean(), event) + (event ? " %" : "");
  }

  private String interval(int outcome, int point) {
    OutcomeKind kind = layout.outcomes().get(outcome).kind();
    Interval interval = moments.estimate(point, outcome).interval(kind, student);
    boolean event = kind.isEvent();
    if (Double.isInfinite(interval.high())) {
      return "-";
    }
    return number(interval.low(), event)
        + " to "
        + number(interval.high(), event)
        + (event ? " %" : "");
  }

  private String spread(int outcome, int point) {
    OutcomeKind kind = layout.outcomes().get(outcome).kind();
    AssumptionSpread spread = sums.spread(point, outcome, kind);
    return kind.isEvent() ? AssumptionWords.share(spread) : AssumptionWords.mean(spread);
  }

  private static String number(double value, boolean event) {
    return event ? Wording.points(value, 1) : Wording.fixed(value, 2);
  }
}
