package brink.report.page;

import brink.report.Assumption;
import brink.report.Citation;
import brink.report.PageHead;
import brink.report.ReportInput;
import brink.report.ReportedEvent;
import brink.report.Sheet;
import brink.report.Wording;
import brink.report.chart.Drawing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The report as one self-contained page: no script, no other file, nothing from the network. */
public final class HtmlReport {
  private static final String ONE_CRISIS =
      "One crisis cannot show skill: the model was built for the very events it is held against,"
          + " so agreement with them is no proof, and disagreement is worth more attention. ";

  private final ReportInput input;
  private final Html html = new Html();

  private HtmlReport(ReportInput input) {
    this.input = input;
  }

  /**
   * Writes the report with further tables, which come after the charts.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param sheets further tables, in the order to be shown
   * @param head what was run
   * @param file where to; replaced if it exists
   * @throws IOException if the file cannot be written
   */
  public static void write(
      ReportInput input, List<Drawing> drawings, List<Sheet> sheets, PageHead head, Path file)
      throws IOException {
    Files.writeString(file, new HtmlReport(input).page(drawings, sheets, head));
  }

  /**
   * The report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param head what was run
   * @return the page; well-formed as XML too
   */
  public static String page(ReportInput input, List<Drawing> drawings, PageHead head) {
    return new HtmlReport(input).page(drawings, List.of(), head);
  }

  private String page(List<Drawing> drawings, List<Sheet> sheets, PageHead head) {
    html.markup("<!DOCTYPE html>\n")
        .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
    head(html, input.title());
    html.open("body");
    heading();
    HeadSection.write(html, head);
    honesty();
    new Headline(input, html).write();
    charts(html, drawings);
    sheets.forEach(this::sheet);
    assumptions();
    if (input.documents()) {
      events();
      documents();
    }
    facts(html, input.facts());
    return html.closeLine().closeLine().done();
  }

  static void head(Html html, String title) {
    html.open("head").markup("\n<meta charset=\"utf-8\"/>\n");
    html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    html.line("title", title + " – Brink");
    html.open("style").markup("\n" + style()).closeLine().closeLine();
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("/brink/report/report.css")) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: report.css");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read report.css", e);
    }
  }

  private void heading() {
    html.open("header").line("h1", input.title());
    if (!input.question().isEmpty()) {
      html.line("p", input.question(), "class", "question");
    }
    html.line("p", span(), "class", "span").closeLine();
  }

  private void honesty() {
    html.open("aside", "class", "honesty");
    html.line("h2", "A means to think, not an oracle");
    html.line(
        "p",
        "These are runs of a model, not of the world. They show what follows from the assumptions"
            + " listed below, and how wide that is. "
            + (input.documents() ? ONE_CRISIS : "")
            + "The intervals hold only the chance that comes from a finite number of runs, not the"
            + " doubt about the model.");
    html.closeLine();
  }

  private String span() {
    var layout = input.distribution().layout();
    return Wording.days(layout.start(), layout.start().plusDays(layout.days() - 1L))
        + ", "
        + Wording.grouped(layout.days())
        + " days; "
        + Wording.grouped(input.distribution().n())
        + " runs";
  }

  static void charts(Html html, List<Drawing> drawings) {
    html.open("section", "id", "charts").line("h2", "Charts");
    for (Drawing drawing : drawings) {
      html.open("figure", "id", "chart-" + drawing.id());
      html.open("div", "role", "img", "aria-label", drawing.title());
      html.markup(drawing.svg()).closeLine();
      html.open("figcaption");
      html.open("p").open("strong").text("What it shows. ").close();
      html.text(drawing.shows()).closeLine();
      html.open("p").open("strong").text("What it does not show. ").close();
      html.text(drawing.hides()).closeLine();
      html.closeLine().closeLine();
    }
    html.closeLine();
  }

  private void sheet(Sheet sheet) {
    html.open("section", "id", sheet.id()).line("h2", sheet.title());
    html.line("p", sheet.note());
    rows(html, sheet);
    html.closeLine();
  }

  /** Writes the table of a sheet. */
  static void rows(Html html, Sheet sheet) {
    if (sheet.rows().isEmpty()) {
      html.line("p", "Nothing to list.");
    } else {
      html.table(sheet.columns().toArray(new String[0]));
      for (List<String> row : sheet.rows()) {
        html.row(row.get(0), row.subList(1, row.size()).toArray(new String[0]));
      }
      html.closeLine().closeLine();
    }
  }

  private void assumptions() {
    html.open("section", "id", "assumptions").line("h2", "What the result rests on");
    html.line(
        "p",
        (input.documents()
                ? "Neither a document nor a calibration settles how large these numbers are, also"
                    + " where a document shows that there is something: change them, and the"
                : "Nothing settles how large these numbers are: change them, and the")
            + " probabilities above change with them.");
    if (input.assumptions().isEmpty()) {
      html.line("p", "None is listed.");
    } else {
      html.table("Parameter", "Value", "Unit", "Basis", "Reason");
      input.assumptions().forEach(this::assumption);
      html.closeLine().closeLine();
    }
    html.closeLine();
  }

  private void assumption(Assumption assumption) {
    html.open("tr").open("th", "scope", "row").path(assumption.path()).close();
    String unit = assumption.unit().equals("-") ? "" : assumption.unit();
    for (String cell : List.of(assumption.value(), unit, assumption.basis(), assumption.reason())) {
      html.open("td").text(cell).close();
    }
    html.closeLine();
  }

  private void events() {
    html.open("section", "id", "events").line("h2", "What the documents report");
    if (input.events().isEmpty()) {
      html.line("p", "No reported event falls within the scenario.");
    } else {
      html.table("Date", "Event", "Rung", "Deaths, at least", "Source");
      input.events().forEach(this::event);
      html.closeLine().closeLine();
    }
    html.closeLine();
  }

  private void event(ReportedEvent event) {
    html.open("tr", "id", "event-" + event.id());
    html.open("th", "scope", "row").text(Wording.days(event.min(), event.max())).close();
    html.open("td").text(event.label()).close();
    html.open("td").text(event.rung() == null ? "" : input.rung(event.rung())).close();
    Integer deaths = event.deaths();
    html.open("td", "class", "number").text(deaths == null ? "" : Wording.grouped(deaths)).close();
    html.open("td");
    // A paragraph may tell of an event twice; one link to it is enough.
    Set<String> linked = new LinkedHashSet<>();
    for (Citation citation : event.citations()) {
      if (linked.add(anchor(citation))) {
        String words =
            citation.outlet() + ", " + citation.document() + ", paragraph " + citation.paragraph();
        html.open("a", "href", "#" + anchor(citation)).text(words).close().markup("<br/>");
      }
    }
    html.close().closeLine();
  }

  private static String anchor(Citation citation) {
    return anchor(citation.document(), citation.paragraph());
  }

  private static String anchor(String document, int paragraph) {
    return "document-" + document + "-paragraph-" + paragraph;
  }

  /** Every cited paragraph of every document, in order, with what it says in other words. */
  private void documents() {
    Map<String, Map<Integer, List<Citation>>> cited = Citations.byDocument(input.events());
    html.open("section", "id", "documents").line("h2", "The documents, paragraph by paragraph");
    for (Map.Entry<String, Map<Integer, List<Citation>>> document : cited.entrySet()) {
      String outlet = document.getValue().values().iterator().next().get(0).outlet();
      html.line("h3", document.getKey() + ": " + outlet);
      html.open("dl");
      for (Map.Entry<Integer, List<Citation>> paragraph : document.getValue().entrySet()) {
        html.line(
            "dt",
            "Paragraph " + paragraph.getKey(),
            "id",
            anchor(document.getKey(), paragraph.getKey()));
        for (Citation citation : paragraph.getValue()) {
          html.line("dd", citation.paraphrase());
        }
      }
      html.closeLine();
    }
    html.closeLine();
  }

  static void facts(Html html, Map<String, String> facts) {
    html.open("section", "id", "facts").line("h2", "How to repeat it");
    html.table("Fact", "Value");
    facts.forEach(html::row);
    html.closeLine().closeLine().closeLine();
  }
}
