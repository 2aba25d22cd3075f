package brink.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import brink.model.Act;
import brink.report.CauseInput;
import brink.report.CauseInput.CauseRow;
import brink.report.Samples;
import brink.run.SyntheticRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CauseChartTest {
  private static final List<Act> ACTS = Samples.input(60).typical().acts();

  /** Pairs of acts, the later as a reaction to the earlier. */
  private static CauseInput input(boolean whole, int left) {
    List<CauseRow> rows = new ArrayList<>();
    for (int i = 0; i + 1 < ACTS.size() && i < 8; i += 2) {
      rows.add(new CauseRow(ACTS.get(i), i + 1, -1, "Ash", " against Birch: a threat", false));
      rows.add(new CauseRow(ACTS.get(i + 1), i + 2, i, "Birch", " against Ash: another", i == 2));
    }
    return new CauseInput("tree", "A tree", "Grown.", SyntheticRuns.layout(), whole, rows, left);
  }

  @Test
  void everyActHasALabelOnALineOfItsOwn() {
    for (boolean whole : new boolean[] {true, false}) {
      CauseInput input = input(whole, 0);
      String svg = Drawings.svg(CauseChart.of(input));
      assertThat(svg).doesNotContain("NaN");
      List<String> heights =
          Pattern.compile("<text[^>]* y='([0-9.]+)'[^>]*>#\\d+")
              .matcher(svg)
              .results()
              .map((MatchResult hit) -> hit.group(1))
              .toList();
      assertThat(heights).hasSize(input.rows().size()).doesNotHaveDuplicates();
    }
  }

  @Test
  void aLongNameIsCut() {
    String name = "United States of America and the partners that it leads in the region";
    CauseRow row = new CauseRow(ACTS.get(0), 1, -1, name, " against Birch: a threat", false);
    CauseInput one =
        new CauseInput("tree", "A", "B", SyntheticRuns.layout(), true, List.of(row), 0);
    assertThat(Drawings.svg(CauseChart.of(one))).contains(">United States of…<");
  }

  @Test
  void whatIsLeftOutIsSaid() {
    assertThat(CauseChart.of(input(true, 7)).hides()).endsWith("for want of room: 7 acts.");
    assertThat(CauseChart.of(input(true, 0)).hides()).doesNotContain("room");
  }

  @Test
  void theAxisLeavesRoomForLabelsOnTheRight() {
    CauseTrees trees = new CauseTrees(input(true, 0).rows(), Double.POSITIVE_INFINITY);
    double last = trees.lastDay();
    assertThat(trees.end(0, last, 800)).isGreaterThan(last);
    assertThat(new CauseTrees(input(true, 0).rows(), -1).end(0, last, 800)).isEqualTo(last);
  }
}
