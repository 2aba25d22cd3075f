package brink.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.analysis.Distribution;
import brink.forecast.SettledStatus;
import brink.report.ChangedValue;
import brink.report.Labels;
import brink.report.PageHead;
import brink.report.ReportInput;
import brink.report.Samples;
import brink.report.ScenarioHead;
import brink.report.chart.Charts;
import brink.report.chart.Drawings;
import brink.report.chart.RenderedChart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {
  private static final Distribution DISTRIBUTION = Samples.distribution(100);
  private static final ReportInput INPUT = Samples.input("Synthetic crisis", DISTRIBUTION);

  @TempDir private static Path folder;
  private static List<RenderedChart> drawings;
  private static Document page;

  @BeforeAll
  static void writeTheReport() throws Exception {
    drawings = Drawings.draw(Charts.of(INPUT), folder.resolve("charts"));
    Path file = folder.resolve("report.html");
    HtmlReport.of(INPUT, drawings, List.of(), Samples.HEAD).write(file);
    page = parsed(Files.readString(file));
  }

  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document page, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = page.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static List<String> texts(String name) {
    return elements(page, name).stream().map(Element::getTextContent).toList();
  }

  @Test
  void holdsEverySection() {
    assertThat(texts("h1")).containsExactly("Synthetic crisis");
    assertThat(texts("h2"))
        .containsExactly(
            "A means to think, not an oracle",
            "Outcomes",
            "Charts",
            "What the result rests on",
            "What the documents report",
            "The documents, paragraph by paragraph",
            "How to repeat it");
    assertThat(texts("p")).contains("How far could it have gone?");
  }

  @Test
  void givesEveryOutcomeWithIntervalAndNumberOfRuns() {
    List<String> rows = texts("tr");
    for (int i = 0; i < 6; i++) {
      String label = DISTRIBUTION.layout().outcomes().get(i).label();
      long successes = DISTRIBUTION.share(i).successes();
      assertThat(rows).anyMatch(row -> row.matches(label + ".* %.*–.* %–" + successes + "100"));
    }
    assertThat(rows).anyMatch(row -> row.startsWith("Deaths of all sides"));
  }

  @Test
  void showsEveryChartWithWordsOnWhatItShowsAndDoesNot() {
    assertThat(elements(page, "figure")).hasSize(7);
    assertThat(elements(page, "svg")).hasSize(7);
    for (String caption : texts("figcaption")) {
      assertThat(caption).contains("What it shows.").contains("What it does not show.");
    }
  }

  @Test
  void listsTheAssumptions() {
    assertThat(texts("tr"))
        .contains("actors.iran.reciprocity0.6experttwo answers in the record")
        .contains("actors.israel.tempo0.81/daydocumentcounted in the reports");
  }

  @Test
  void everyLinkLeadsToAParagraphOnThePage() {
    List<String> ids =
        elements(page, "dt").stream().map(paragraph -> paragraph.getAttribute("id")).toList();
    List<Element> links = elements(page, "a");
    assertThat(links).hasSize(INPUT.events().size());
    for (Element link : links) {
      assertThat(ids).contains(link.getAttribute("href").substring(1));
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void repeatsTheFacts() {
    assertThat(texts("tr")).contains("Master seed1", "Runs100", "Version0.1.0");
  }

  @Test
  void needsNothingButItself() {
    String text = HtmlReport.of(INPUT, drawings, List.of(), Samples.HEAD).html();
    assertThat(text).doesNotContain("<script").doesNotContain("src=").doesNotContain("@import");
    assertThat(elements(page, "link")).isEmpty();
    assertThat(elements(page, "image")).isEmpty();
    assertThat(text.replace("http://www.w3.org/", "").replace("http://www.jfree.org/", ""))
        .doesNotContain("http");
  }

  @Test
  void escapesAHostileTitle() throws Exception {
    String title = "</title><script>alert('&\"')</script>\u0000\ud800 <b>";
    String text =
        HtmlReport.of(Samples.input(title, DISTRIBUTION), List.of(), List.of(), Samples.HEAD)
            .html();
    Document hostile = parsed(text);
    assertThat(elements(hostile, "script")).isEmpty();
    assertThat(elements(hostile, "b")).isEmpty();
    assertThat(elements(hostile, "h1").get(0).getTextContent())
        .isEqualTo("</title><script>alert('&\"')</script>\ufffd\ufffd <b>");
  }

  @Test
  void theHeadSaysWhatWasChangedAndEscapesIt() throws Exception {
    ChangedValue set = new ChangedValue("actors.<b>.tempo", "1", "0 & less", "", "");
    ChangedValue dated = new ChangedValue("a.b", "", "2", "10 Aug 2024 (x)", "they \"look\" away");
    PageHead head =
        new PageHead(
            "brink run 'a b.yaml'",
            List.of("9 of 10 runs", "seed 1"),
            "9 of 10 runs",
            List.of(
                new ScenarioHead(
                    "slow",
                    List.of("baseline.yaml"),
                    List.of(set),
                    List.of(dated),
                    "the files that it extends",
                    Collections.nCopies(13, set))));
    String text = HtmlReport.of(INPUT, List.of(), List.of(), head).html();
    assertThat(parsed(text).getDocumentElement().getTextContent()).contains("they \"look\" away");
    assertThat(text.substring(text.indexOf("<section id=\"run\""), text.indexOf("honesty\">")))
        .contains(
            "PARTIAL: 9 of 10 runs", "brink run &#39;a b.yaml&#39;", "slow extends baseline.yaml")
        .contains("&lt;b&gt;", "0 &amp; less", "they &quot;look&quot; away", "10 Aug 2024 (x)")
        .contains(
            "not said", "<details><summary>slow says otherwise than the files that it extends");
  }

  @Test
  void withoutDocumentsNothingIsSaidOfThem() {
    ReportInput bare =
        new ReportInput(
            "Bare",
            "",
            DISTRIBUTION,
            Map.of(),
            false,
            List.of(),
            Map.of(),
            INPUT.typical(),
            INPUT.labels(),
            List.of(),
            Map.of());
    assertThat(HtmlReport.of(bare, List.of(), List.of(), Samples.HEAD).html())
        .doesNotContainIgnoringCase("document")
        .doesNotContain("reported event");
  }

  @Test
  void whatIsSettledHasNoInterval() {
    String event =
        DISTRIBUTION.layout().outcomes().stream()
            .filter(rule -> rule.kind().isEvent())
            .findFirst()
            .orElseThrow()
            .id();
    ReportInput settled =
        new ReportInput(
            "Forecast",
            "",
            DISTRIBUTION,
            Map.of(event, SettledStatus.TRUE),
            true,
            List.of(),
            Map.of(),
            INPUT.typical(),
            INPUT.labels(),
            List.of(),
            Map.of());
    assertThat(HtmlReport.of(settled, List.of(), List.of(), Samples.HEAD).html())
        .contains("<td>" + SettledStatus.TRUE.words() + "</td>");
    assertThat(HtmlReport.of(INPUT, List.of(), List.of(), Samples.HEAD).html())
        .doesNotContain("settled");
  }

  @Test
  void saysSoWhereNothingIsListed() throws Exception {
    ReportInput bare =
        new ReportInput(
            "Bare",
            "",
            DISTRIBUTION,
            Map.of(),
            true,
            List.of(),
            Map.of(),
            null,
            new Labels(INPUT.labels().rungs(), Map.of(), Map.of()),
            List.of(),
            Map.of());
    String text = HtmlReport.of(bare, List.of(), List.of(), Samples.HEAD).html();
    assertThat(parsed(text).getDocumentElement().getTextContent())
        .contains("None is listed.")
        .contains("No reported event falls within the scenario.");
    assertThat(text).doesNotContain("class=\"question\"");
  }

  @Test
  void isTheSameEachTime() {
    assertThat(HtmlReport.of(INPUT, drawings, List.of(), Samples.HEAD).html())
        .isEqualTo(HtmlReport.of(INPUT, drawings, List.of(), Samples.HEAD).html());
  }

  @Test
  void nothingMayBeLeftOpen() {
    assertThatThrownBy(() -> new Html().open("p").done()).hasMessage("not closed: [p]");
  }
}
