package brink.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import brink.analysis.Distribution;
import brink.analysis.DistributionBuilder;
import brink.report.Labels;
import brink.report.ReportInput;
import brink.report.Samples;
import brink.run.RunLayout;
import brink.run.RunRecord;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ChartsTest {
  private static final ReportInput INPUT = Samples.input(200);

  @Test
  void everyChartIsDrawnWithItsSize(@TempDir Path folder) throws Exception {
    List<Figure> figures = Charts.of(INPUT);
    List<RenderedChart> drawings = Drawings.draw(Charts.of(INPUT), folder.resolve("charts"));
    assertThat(drawings)
        .extracting(RenderedChart::id)
        .containsExactly(
            "rung-fan",
            "outcomes",
            "first-passage",
            "deaths-fan",
            "reported-acts",
            "pair-rungs",
            "typical-run");
    for (int i = 0; i < figures.size(); i++) {
      BufferedImage image = ImageIO.read(drawings.get(i).pngFile().toFile());
      assertThat(image.getWidth()).isEqualTo(2 * figures.get(i).width());
      assertThat(image.getHeight()).isEqualTo(2 * figures.get(i).height());
      Document svg = parsed(Files.readString(drawings.get(i).svgFile()));
      assertThat(svg.getDocumentElement().getAttribute("width"))
          .isEqualTo(Integer.toString(figures.get(i).width()));
    }
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyChartHasTitleSubtitleWithTheNumberOfRunsAndWords() {
    for (Figure figure : Charts.of(INPUT)) {
      assertThat(figure.chart().getTitle().getText()).isEqualTo(figure.title());
      String svg = Drawings.svg(figure);
      assertThat(svg).contains(">" + figure.title() + "<");
      if (!figure.id().equals("typical-run")) {
        assertThat(svg).contains("200 runs");
      }
      assertThat(figure.shows()).endsWith(".").doesNotContain("NaN");
      assertThat(figure.hides()).endsWith(".");
    }
  }

  @Test
  void axesNameWhatTheyMeasureAndItsUnit() {
    assertThat(axes("rung-fan")).containsExactly("day (UTC), 2024", "rung");
    assertThat(axes("outcomes")).containsExactly("share of runs", null);
    assertThat(axes("first-passage"))
        .containsExactly("day (UTC), 2024", "share of runs that reached the rung");
    assertThat(axes("deaths-fan"))
        .containsExactly("day (UTC), 2024", "deaths since the start [people], logarithmic");
    assertThat(axes("reported-acts"))
        .containsExactly("reported acts [number over the whole run]", null);
    assertThat(axes("pair-rungs")).containsExactly(null, "share of days");
    assertThat(axes("typical-run")).containsExactly("day (UTC), 2024", null);
  }

  private static String[] axes(String id) {
    Plot plot = figure(INPUT, id).chart().getPlot();
    if (plot instanceof CategoryPlot bars) {
      return new String[] {bars.getDomainAxis().getLabel(), bars.getRangeAxis().getLabel()};
    }
    XYPlot points = (XYPlot) plot;
    return new String[] {points.getDomainAxis().getLabel(), points.getRangeAxis().getLabel()};
  }

  private static Figure figure(ReportInput input, String id) {
    return Charts.of(input).stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void theFanHoldsTheQuantilesOfEachDay() {
    XYPlot plot = (XYPlot) figure(INPUT, "rung-fan").chart().getPlot();
    IntervalXYDataset bands = (IntervalXYDataset) plot.getDataset(0);
    Distribution distribution = INPUT.distribution();
    for (int day = 0; day < 61; day++) {
      assertThat(bands.getXValue(0, 2 * day)).isEqualTo(day);
      assertThat(bands.getStartYValue(0, 2 * day)).isEqualTo(distribution.rungQuantile(day, 0.1));
      assertThat(bands.getEndYValue(0, 2 * day)).isEqualTo(distribution.rungQuantile(day, 0.9));
      assertThat(bands.getStartYValue(1, 2 * day)).isEqualTo(distribution.rungQuantile(day, 0.25));
      assertThat(bands.getYValue(1, 2 * day)).isEqualTo(distribution.rungQuantile(day, 0.5));
    }
  }

  @Test
  void reportedDeathsAddUpInOrderOfDates() {
    XYPlot plot = (XYPlot) figure(INPUT, "deaths-fan").chart().getPlot();
    int last = plot.getDataset(1).getItemCount(0) - 1;
    assertThat(plot.getDataset(1).getYValue(0, last)).isEqualTo(12 + 5 + 1 + 490 + 6);
    for (int i = 1; i <= last; i++) {
      assertThat(plot.getDataset(1).getYValue(0, i))
          .isGreaterThanOrEqualTo(plot.getDataset(1).getYValue(0, i - 1));
    }
  }

  @Test
  void labelsOfReportedEventsAreInTheDrawing() {
    assertThat(Drawings.svg(figure(INPUT, "rung-fan")))
        .contains("Rockets on the Golan, 12 dead")
        .contains("Widest wave of strikes on Lebanon");
  }

  @Test
  void thereIsNoRasterWithoutATypicalRun() {
    assertThat(Charts.of(without(INPUT.distribution())))
        .extracting(Figure::id)
        .doesNotContain("typical-run");
  }

  @Test
  void aLayoutWithNothingToShowIsStillDrawn() {
    RunLayout layout =
        new RunLayout(LocalDate.of(2024, 12, 31), 2, List.of("a"), List.of(), List.of(), List.of());
    DistributionBuilder builder = new DistributionBuilder(layout);
    builder.accept(
        new RunRecord(0, new double[0], new byte[2], new byte[0][], new int[2], new int[0]));
    for (Figure figure : Charts.of(without(builder.build()))) {
      assertThat(Drawings.svg(figure)).startsWith("<svg").contains(figure.title());
      assertThat(Drawings.image(figure).getWidth()).isEqualTo(2 * ChartStyle.WIDTH);
    }
  }

  private static ReportInput without(Distribution distribution) {
    return new ReportInput(
        "Nothing",
        "",
        distribution,
        Map.of(),
        true,
        List.of(),
        Map.of(),
        null,
        new Labels(INPUT.labels().rungs(), Map.of(), Map.of()),
        List.of(),
        Map.of());
  }

  @Test
  void theSameInputGivesTheSameBytesAgainAndElsewhere() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    List<String> before = Charts.of(INPUT).stream().map(Drawings::svg).toList();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Charts.of(INPUT).stream().map(Drawings::svg).toList()).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(Charts.of(INPUT).stream().map(Drawings::svg).toList()).isEqualTo(before);
  }

  @Test
  void idsOfDifferentChartsNeverMeetOnOnePage() {
    for (Figure figure : Charts.of(INPUT)) {
      String[] ids = Drawings.svg(figure).split(" id='", -1);
      for (int i = 1; i < ids.length; i++) {
        assertThat(ids[i]).startsWith(figure.id());
      }
    }
  }

  @Test
  void shadesOfRungsGetDarkerStepByStep() {
    for (int rung = 1; rung < 10; rung++) {
      assertThat(PairChart.shade(rung).getRed()).isLessThan(PairChart.shade(rung - 1).getRed());
      assertThat(PairChart.shade(rung).getGreen()).isLessThan(PairChart.shade(rung - 1).getGreen());
    }
  }

  @Test
  void aHostileNameLeavesTheDrawingWellFormed() throws Exception {
    ReportInput hostile =
        new ReportInput(
            "x",
            "",
            INPUT.distribution(),
            Map.of(),
            true,
            INPUT.events(),
            INPUT.coded(),
            INPUT.typical(),
            new Labels(INPUT.labels().rungs(), Map.of("us", "<script>&'\"\u0001"), Map.of()),
            List.of(),
            Map.of());
    for (Figure figure : Charts.of(hostile)) {
      assertThat(parsed(Drawings.svg(figure)).getElementsByTagName("script").getLength()).isZero();
    }
  }

  @Test
  void filesOfAnEarlierDrawingAreReplaced(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("outcomes.svg"), "old");
    Drawings.draw(Charts.of(INPUT), folder);
    assertThat(Files.readString(folder.resolve("outcomes.svg"))).startsWith("<?xml");
  }
}
