package brink.report.page;

import brink.report.PageHead;
import brink.report.ReportSheet;
import brink.report.ResponseInput;
import brink.report.ResponseSheets;
import brink.report.Wording;
import brink.report.chart.RenderedChart;
import java.util.List;

/** The report of what follows given acts. */
public final class ResponsePage {
  private static final int ROWS = 40;

  private ResponsePage() {}

  /**
   * The report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param head what was run
   * @return the page
   */
  public static Page of(ResponseInput input, List<RenderedChart> drawings, PageHead head) {
    return Page.of("What follows: " + input.given().get(0), "What would follow?")
        .question(String.join("; ", input.given()))
        .span(
            input.title() + ", " + Wording.grouped(input.findings().n()) + " runs with and without")
        .run(head)
        .howToRead(
            "Runs of the same number share their random numbers and are the same up to the given"
                + " act. A difference is therefore what the act does within the model. It is no"
                + " proof of what would follow: with other assumptions it may be another.",
            "A window begins with the first given act. Intervals are for one number at a time and"
                + " hold only the chance that comes from a finite number of runs, but for those"
                + " headed assumptions.")
        .charts(drawings)
        .with(
            new ResponseSheets(input.findings(), input.comparison(), input.labels(), ROWS)
                .all().stream().map(ResponsePage::section).toList())
        .facts(input.facts());
  }

  private static Section section(ReportSheet sheet) {
    ReportSheet headed =
        new ReportSheet(
            sheet.id(),
            sheet.title(),
            sheet.note(),
            sheet.columns().stream().map(PageTable::capital).toList(),
            sheet.rows());
    return new Section(sheet.id(), sheet.title()).with(PageTable.of(headed)).note(sheet.note());
  }
}
