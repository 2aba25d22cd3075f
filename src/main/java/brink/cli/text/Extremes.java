package brink.cli.text;

import brink.analysis.Interval;
import brink.analysis.StudentInterval;
import brink.design.Design;
import brink.model.OutcomeKind;
import brink.model.OutcomeRule;
import brink.report.Wording;
import brink.sweep.Estimate;
import brink.sweep.Moments;
import brink.sweep.SweepLayout;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table that the terminal shows after a sweep: at which points an outcome is least and most.
 */
public final class Extremes {
  /** Values of more factors than these do not fit a line. */
  private static final int MOST_FACTORS = 4;

  /** More lines than these would hide the table. */
  private static final int MOST_POINTS = 8;

  /** Columns of the points. */
  private static final int LEAST = 3;

  private static final int MOST = 6;

  private final SweepLayout layout;
  private final Moments moments;
  private final StudentInterval student = new StudentInterval();

  public Extremes(SweepLayout layout, Moments moments) {
    this.layout = layout;
    this.moments = moments;
  }

  public void print(PrintStream out) {
    List<String[]> rows = new ArrayList<>();
    rows.add(
        new String[] {
          "outcome", "least", "95 % interval", "point", "most", "95 % interval", "point"
        });
    for (int o = 0; o < layout.outcomes().size(); o++) {
      int least = extreme(o, -1);
      int most = extreme(o, 1);
      if (least >= 0) {
        rows.add(row(o, least, most));
      }
    }
    if (rows.size() > 1) {
      TextTable.print(out, rows);
      where(out, rows);
    }
  }

  /** What the points of the table are. */
  private void where(PrintStream out, List<String[]> rows) {
    List<Integer> points =
        rows.stream()
            .skip(1)
            .flatMap(row -> Stream.of(row[LEAST], row[MOST]))
            .map(Integer::valueOf)
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

  private String[] row(int outcome, int least, int most) {
    OutcomeRule rule = layout.outcomes().get(outcome);
    Estimate low = moments.estimate(least, outcome);
    Estimate high = moments.estimate(most, outcome);
    boolean event = rule.kind().isEvent();
    return new String[] {
      rule.whereReached().label(),
      number(low.mean(), event) + (event ? " %" : ""),
      interval(low, rule.kind()),
      Integer.toString(least),
      number(high.mean(), event) + (event ? " %" : ""),
      interval(high, rule.kind()),
      Integer.toString(most)
    };
  }

  private String interval(Estimate estimate, OutcomeKind kind) {
    Interval interval = estimate.interval(kind, student);
    boolean event = kind.isEvent();
    if (Double.isInfinite(interval.high())) {
      return "-";
    }
    return number(interval.low(), event)
        + " to "
        + number(interval.high(), event)
        + (event ? " %" : "");
  }

  private static String number(double value, boolean event) {
    return event ? Wording.points(value, 1) : Wording.fixed(value, 2);
  }
}
