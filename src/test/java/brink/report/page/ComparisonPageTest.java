package brink.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import brink.comparison.ActDifference;
import brink.comparison.ComparisonBuilder;
import brink.comparison.DiscordantRun;
import brink.comparison.DivergenceCounter;
import brink.path.ActPathsBuilder;
import brink.path.Paths;
import brink.path.TransitionsBuilder;
import brink.report.ComparisonInput;
import brink.report.Samples;
import brink.report.chart.Charts;
import brink.report.chart.Drawings;
import brink.report.chart.RenderedChart;
import brink.run.History;
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
    List<Paths> paths = new ArrayList<>();
    for (int s = 0; s <= alternatives; s++) {
      paths.add(paths(500L * s));
    }
    for (int i = 0; i < 100; i++) {
      List<brink.run.RunRecord> row = new ArrayList<>();
      for (int s = 0; s <= alternatives; s++) {
        row.add(SyntheticRuns.run(i + 500L * s));
      }
      builder.accept(row, -1);
    }
    DivergenceCounter tally = new DivergenceCounter();
    for (int group = 0; group < 5; group++) {
      tally.add(
          0,
          new DiscordantRun(7, 1, true),
          new ActDifference(ActDifference.Kind.HELD, "a & b: hit " + group, ""));
    }
    return new ComparisonInput(
        builder.build(),
        SyntheticRuns.START,
        61,
        names,
        names.stream().map(name -> "Title of <" + name + ">").toList(),
        tally.groups(),
        Samples.LABELS,
        paths,
        Map.of("Seed", "1"));
  }

  private static Paths paths(long first) {
    TransitionsBuilder transitions = new TransitionsBuilder(SyntheticRuns.layout(), 0);
    ActPathsBuilder acts = new ActPathsBuilder(SyntheticRuns.layout(), 0);
    History typical = Samples.input(3).typical();
    for (int i = 0; i < 100; i++) {
      transitions.accept(SyntheticRuns.run(i + first));
      acts.accept(new History(SyntheticRuns.run(i + first), typical.acts(), List.of()));
    }
    return new Paths(transitions.build(), acts.build());
  }

  @Test
  void pageIsWellFormedAndNeedsNothingElse() throws Exception {
    ComparisonInput input = input(2);
    List<RenderedChart> drawings = Drawings.draw(Charts.of(input), folder);
    String page = ComparisonPage.of(input, drawings, Samples.HEAD).html();
    byte[] xml = page.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8);
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    assertThat(page)
        .contains("Title of &lt;scenario-2&gt;", "a &amp; b: hold instead of", "100 runs of each")
        .doesNotContain("<script", "<link", "src=");
    assertThat(drawings)
        .extracting(RenderedChart::id)
        .containsExactly(
            "differences-scenario-1",
            "first-passage-scenario-1",
            "rung-fans-scenario-1",
            "deaths-fans-scenario-1",
            "transitions-scenario-1",
            "escalation-scenario-1",
            "differences-scenario-2",
            "first-passage-scenario-2",
            "rung-fans-scenario-2",
            "deaths-fans-scenario-2",
            "transitions-scenario-2",
            "escalation-scenario-2");
    assertThat(page).contains("shares were compared", "Time at each rung").doesNotContain("NaN");
    assertThat(drawings.get(0).svg()).contains("percentage points", "Rung 8 or more by the end");
  }

  @Test
  void atMostThreeFirstDifferencesAreShownOfEachOutcome() {
    String page = ComparisonPage.of(input(1), List.of(), Samples.HEAD).html();
    assertThat(page.split("a &amp; b: hold", -1)).hasSize(4);
  }

  @Test
  void manyAlternativesAreDrawnByOutcome() throws IOException {
    ComparisonInput input = input(4);
    List<RenderedChart> drawings = Drawings.draw(Charts.of(input), folder);
    assertThat(ComparisonPage.of(input, drawings, Samples.HEAD).html())
        .contains("fans of each; compare fewer");
    assertThat(Charts.leftOut(7)).contains("fans of the first 6;");
    assertThat(drawings)
        .hasSize(6 + 2 * 4)
        .allSatisfy(drawing -> assertThat(drawing.pngFile()).isNotEmptyFile());
  }
}
