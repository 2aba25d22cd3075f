package brink.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import brink.comparison.ComparisonBuilder;
import brink.comparison.Flip;
import brink.comparison.Parting;
import brink.comparison.PartingTally;
import brink.report.ComparisonInput;
import brink.report.chart.Charts;
import brink.report.chart.Drawing;
import brink.run.RunLayout;
import brink.run.SyntheticRuns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonPageTest {
  @TempDir Path folder;

  /** A base of dice against itself, shifted by 500 runs for each alternative. */
  private static ComparisonInput input(int alternatives) {
    List<RunLayout> layouts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int s = 0; s <= alternatives; s++) {
      layouts.add(SyntheticRuns.layout());
      names.add("scenario-" + s);
    }
    ComparisonBuilder builder = new ComparisonBuilder(layouts);
    for (int i = 0; i < 100; i++) {
      List<brink.run.RunRecord> row = new ArrayList<>();
      for (int s = 0; s <= alternatives; s++) {
        row.add(SyntheticRuns.run(i + 500L * s));
      }
      builder.accept(row);
    }
    PartingTally tally = new PartingTally();
    for (int group = 0; group < 5; group++) {
      tally.add(0, new Flip(7, 1, true), new Parting(Parting.Kind.HELD, "a & b: hit " + group, ""));
    }
    return new ComparisonInput(
        builder.build(),
        SyntheticRuns.START,
        61,
        names,
        names.stream().map(name -> "Title of <" + name + ">").toList(),
        tally.groups(),
        Map.of("Seed", "1"));
  }

  @Test
  void pageIsWellFormedAndNeedsNothingElse() throws Exception {
    ComparisonInput input = input(2);
    List<Drawing> drawings = Charts.draw(input, folder);
    String page = ComparisonPage.page(input, drawings);
    byte[] xml = page.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8);
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    assertThat(page)
        .contains("Title of &lt;scenario-2&gt;", "a &amp; b: hold instead of", "100 runs of each")
        .doesNotContain("<script", "<link", "src=");
    assertThat(drawings)
        .extracting(Drawing::id)
        .containsExactly(
            "differences-scenario-1",
            "first-passage-scenario-1",
            "differences-scenario-2",
            "first-passage-scenario-2");
    assertThat(drawings.get(0).svg()).contains("percentage points", "Rung 8 or more by the end");
  }

  @Test
  void atMostThreeFirstDifferencesAreShownOfEachOutcome() {
    String page = ComparisonPage.page(input(1), List.of());
    assertThat(page.split("a &amp; b: hold", -1)).hasSize(4);
  }

  @Test
  void manyAlternativesAreDrawnByOutcome() throws IOException {
    assertThat(Charts.draw(input(4), folder))
        .hasSize(6)
        .allSatisfy(drawing -> assertThat(drawing.pngFile()).isNotEmptyFile());
  }
}
