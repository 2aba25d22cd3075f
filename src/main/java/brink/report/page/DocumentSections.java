package brink.report.page;

import brink.report.Citation;
import brink.report.ReportInput;
import brink.report.ReportedEvent;
import brink.report.Wording;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the documents report, each event linked to the paragraphs that tell of it. */
final class DocumentSections {
  private final ReportInput input;

  private DocumentSections(ReportInput input) {
    this.input = input;
  }

  /** Two sections: the events by date, and every cited paragraph in other words. */
  static List<Section> of(ReportInput input) {
    DocumentSections sections = new DocumentSections(input);
    Section events = new Section("events", "What the documents report");
    return List.of(
        input.events().isEmpty()
            ? events.text("No reported event falls within the scenario.")
            : events.with((html, level) -> sections.events(html)),
        new Section("documents", "The documents, paragraph by paragraph")
            .with((html, level) -> sections.documents(html)));
  }

  private void events(Html html) {
    new PageTable(List.of("Date", "Event", "Rung", "Deaths, at least", "Source"), List.of(), false)
        .write(html, () -> input.events().forEach(event -> event(html, event)));
  }

  private void event(Html html, ReportedEvent event) {
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
    return "document-" + citation.document() + "-paragraph-" + citation.paragraph();
  }

  /** Every cited paragraph of every document, in order, with what it says in other words. */
  private void documents(Html html) {
    for (Map.Entry<String, Map<Integer, Set<Citation>>> document : cited().entrySet()) {
      String outlet = document.getValue().values().iterator().next().iterator().next().outlet();
      html.line("h3", document.getKey() + ": " + outlet);
      html.open("dl");
      for (Set<Citation> paragraph : document.getValue().values()) {
        Citation first = paragraph.iterator().next();
        html.line("dt", "Paragraph " + first.paragraph(), "id", anchor(first));
        paragraph.forEach(citation -> html.line("dd", citation.paraphrase()));
      }
      html.closeLine();
    }
  }

  /** Citations by document, then by paragraph; what several events cite alike stands once. */
  private Map<String, Map<Integer, Set<Citation>>> cited() {
    Map<String, Map<Integer, Set<Citation>>> documents = new TreeMap<>();
    for (ReportedEvent event : input.events()) {
      for (Citation citation : event.citations()) {
        documents
            .computeIfAbsent(citation.document(), name -> new TreeMap<>())
            .computeIfAbsent(citation.paragraph(), number -> new LinkedHashSet<>())
            .add(citation);
      }
    }
    return documents;
  }
}
