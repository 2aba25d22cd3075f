package brink.report.page;

import brink.report.Assumption;
import brink.report.PageHead;
import brink.report.ReportInput;
import brink.report.ReportSheet;
import brink.report.Wording;
import brink.report.chart.RenderedChart;
import brink.table.Table;
import java.util.List;

/** The report of one scenario. */
public final class HtmlReport {
  private static final String ONE_CRISIS =
      "One crisis cannot show skill: the model was built for the very events it is held against,"
          + " so agreement with them is no proof, and disagreement is worth more attention. ";

  private static final Table<Assumption> ASSUMPTIONS =
      Table.<Assumption>listing()
          .shown("Parameter", Assumption::path)
          .shown("Value", Assumption::value)
          .shown("Unit", assumption -> Wording.unit(assumption.unit()))
          .shown("Basis", Assumption::basis)
          .shown("Reason", Assumption::reason);

  private HtmlReport() {}

  /**
   * The report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param sheets further tables, which come after the charts, in the order to be shown
   * @param head what was run
   * @return the page
   */
  public static Page of(
      ReportInput input, List<RenderedChart> drawings, List<ReportSheet> sheets, PageHead head) {
    return Page.of(input.title(), input.title())
        .question(input.question())
        .span(span(input))
        .run(head)
        .caution("A means to think, not an oracle", List.of(honesty(input)))
        .with(new OutcomeTables(input).section())
        .charts(drawings)
        .with(sheets.stream().map(HtmlReport::section).toList())
        .with(assumptions(input))
        .with(input.documents() ? DocumentSections.of(input) : List.of())
        .facts(input.facts());
  }

  private static String honesty(ReportInput input) {
    return "These are runs of a model, not of the world. They show what follows from the"
        + " assumptions listed below, and how wide that is. "
        + (input.documents() ? ONE_CRISIS : "")
        + "Chance is what a finite number of runs leaves open; assumptions, what the uncertain"
        + " numbers do. Neither holds the doubt about the model itself.";
  }

  private static String span(ReportInput input) {
    var layout = input.distribution().layout();
    return Wording.days(layout.start(), layout.start().plusDays(layout.days() - 1L))
        + ", "
        + Wording.grouped(layout.days())
        + " days; "
        + Wording.grouped(input.distribution().n())
        + " runs";
  }

  private static Section section(ReportSheet sheet) {
    return new Section(sheet.id(), sheet.title()).text(sheet.note()).with(PageTable.of(sheet));
  }

  private static Section assumptions(ReportInput input) {
    Section section =
        new Section("assumptions", "What the result rests on")
            .text(
                (input.documents()
                        ? "Neither a document nor a calibration settles how large these numbers"
                            + " are, also where a document shows that there is something: change"
                            + " them, and the"
                        : "Nothing settles how large these numbers are: change them, and the")
                    + " probabilities above change with them.");
    return input.assumptions().isEmpty()
        ? section.text("None is listed.")
        : section.with(PageTable.ofPaths(ASSUMPTIONS, input.assumptions()));
  }
}
