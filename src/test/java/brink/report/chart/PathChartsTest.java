package brink.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import brink.path.ActPaths;
import brink.path.ActPathsBuilder;
import brink.path.Paths;
import brink.path.TransitionsBuilder;
import brink.report.ReportInput;
import brink.report.Samples;
import brink.run.History;
import brink.run.SyntheticRuns;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathChartsTest {
  private static final ReportInput INPUT = Samples.input(60);

  private static Paths paths() {
    TransitionsBuilder transitions = new TransitionsBuilder(SyntheticRuns.layout(), 0);
    ActPathsBuilder acts = new ActPathsBuilder(SyntheticRuns.layout(), 0);
    for (int run = 0; run < 60; run++) {
      transitions.accept(SyntheticRuns.run(run));
      acts.accept(new History(SyntheticRuns.run(run), INPUT.typical().acts(), List.of()));
    }
    return new Paths(transitions.build(), acts.build());
  }

  @Test
  void theChartsOfPathsComeLast(@TempDir Path folder) throws Exception {
    List<RenderedChart> drawings = Drawings.draw(Charts.of(INPUT, paths()), folder);
    assertThat(drawings.subList(7, 9))
        .extracting(RenderedChart::id)
        .containsExactly("transitions", "escalation");
    for (RenderedChart drawing : drawings.subList(7, 9)) {
      assertThat(drawing.svgFile()).isNotEmptyFile();
      assertThat(drawing.svg()).contains("60 runs").doesNotContain("NaN");
      assertThat(drawing.shows()).endsWith(".").doesNotContain("NaN");
      assertThat(drawing.hides()).endsWith(".");
    }
  }

  @Test
  void theRowsOfTheHeatMapAreNamedAndEachKindOfActHasARow() {
    Paths paths = paths();
    assertThat(Drawings.svg(TransitionChart.of(INPUT, paths.transitions())))
        .contains("7 decapitation, capital", "rung on the next day", " %<");
    assertThat(Drawings.svg(EscalationChart.of(INPUT, paths.acts())))
        .contains(">call<", ">pressure<", ">strike<", "within 7 days");
  }

  @Test
  void chartsOfNothingCanBeDrawn() {
    ActPaths none = new ActPathsBuilder(SyntheticRuns.layout(), 0).build();
    assertThat(Drawings.svg(EscalationChart.of(INPUT, none))).contains("0 runs");
    assertThat(
            Drawings.svg(
                TransitionChart.of(
                    INPUT, new TransitionsBuilder(SyntheticRuns.layout(), 0).build())))
        .contains("From one day to the next");
  }
}
