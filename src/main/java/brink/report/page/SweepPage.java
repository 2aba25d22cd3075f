package brink.report.page;

import brink.design.Design;
import brink.report.PageHead;
import brink.report.SweepInput;
import brink.report.Wording;
import brink.report.chart.RenderedChart;
import brink.table.Table;
import java.util.List;
import java.util.stream.IntStream;

/** The report of a sweep. */
public final class SweepPage {
  /** Points at which an outcome is least and most, below 0 where it is nowhere known. */
  private record Extremes(int outcome, int least, int most) {}

  private SweepPage() {}

  /**
   * The report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param head what was run
   * @return the page
   */
  public static Page of(SweepInput input, List<RenderedChart> drawings, PageHead head) {
    Design design = input.table().design();
    return Page.of(input.title(), input.title())
        .question(input.question())
        .span(
            Wording.grouped(design.size())
                + " points over "
                + design.factors().size()
                + (design.factors().size() == 1 ? " factor" : " factors"))
        .run(head)
        .howToRead(
            "The model was run at every point of a design, with the same random numbers at all of"
                + " them. What is shown are shares and means in the model, over the ranges that the"
                + " sweep gave its factors. 'brink sensitivity' says which factors matter and how"
                + " surely, 'brink discover' where an outcome is common.")
        .charts(drawings)
        .with(extremes(input))
        .facts(input.facts());
  }

  private static Section extremes(SweepInput input) {
    return new Section("extremes", "Where each outcome is least and most")
        .table(
            Table.<Extremes>listing()
                .shown("Outcome", row -> input.outcomes().get(row.outcome()).label())
                .shown("Least", row -> mean(input, row.outcome(), row.least()))
                .shown("At", row -> place(input, row.outcome(), row.least()))
                .shown("Most", row -> mean(input, row.outcome(), row.most()))
                .shown("At", row -> place(input, row.outcome(), row.most())),
            IntStream.range(0, input.outcomes().size())
                .mapToObj(o -> new Extremes(o, extreme(input, o, -1), extreme(input, o, 1)))
                .filter(row -> row.most() >= 0)
                .toList())
        .note(
            "The least and the most of many points are flattered by luck; points.csv has the"
                + " intervals.");
  }

  private static String mean(SweepInput input, int outcome, int point) {
    return input.written(outcome, input.mean(point, outcome));
  }

  private static int extreme(SweepInput input, int outcome, int sign) {
    int found = -1;
    for (int p = 0; p < input.table().design().size(); p++) {
      double mean = sign * input.mean(p, outcome);
      if (!Double.isNaN(mean) && (found < 0 || mean > sign * input.mean(found, outcome))) {
        found = p;
      }
    }
    return found;
  }

  /** The point, and its values of the strongest factors. */
  private static String place(SweepInput input, int outcome, int point) {
    Design design = input.table().design();
    StringBuilder place = new StringBuilder("point " + point + ": ");
    List<Integer> shown = input.strongest(outcome).stream().limit(3).toList();
    for (int i = 0; i < shown.size(); i++) {
      String value = Wording.shortened(design.text(point, shown.get(i)), 12);
      place.append(i == 0 ? "" : ", ").append(design.factors().get(shown.get(i)).path());
      place.append(" ").append(value);
    }
    return place.append(design.factors().size() > shown.size() ? ", …" : "").toString();
  }
}
