package brink.report;

import static org.assertj.core.api.Assertions.assertThat;

import brink.comparison.ComparisonBuilder;
import brink.path.ActPathsBuilder;
import brink.path.Paths;
import brink.path.Stories;
import brink.path.TransitionsBuilder;
import brink.run.RunRecord;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathChangesTest {
  private static final String CALM = "5555555555";
  private static final String RISING = "5655555555";

  private static Paths paths(String days) {
    TransitionsBuilder transitions = new TransitionsBuilder(Stories.layout(10), 0);
    ActPathsBuilder acts = new ActPathsBuilder(Stories.layout(10), 0);
    for (int run = 0; run < 40; run++) {
      transitions.accept(Stories.record(run, days));
      acts.accept(Stories.history(days, Stories.strike(0.5, 0, 1, 5), Stories.threat(0.7, 1, 0)));
    }
    return new Paths(transitions.build(), acts.build());
  }

  private static ComparisonInput input(String base, String alternative) {
    var layout = Stories.layout(10);
    ComparisonBuilder builder = new ComparisonBuilder(List.of(layout, layout));
    RunRecord record = Stories.record(0, base);
    builder.accept(List.of(record, record), -1);
    return new ComparisonInput(
        builder.build(),
        layout.start(),
        10,
        List.of("base", "other"),
        List.of("Base", "Other"),
        List.of(),
        Samples.LABELS,
        List.of(paths(base), paths(alternative)),
        Map.of());
  }

  @Test
  void whatRisesAfterAnActInOneScenarioAloneIsListedFirst() {
    ReportSheet sheet = PathChanges.clearest(input(CALM, RISING), 0);
    assertThat(sheet.rows()).isNotEmpty().hasSizeLessThanOrEqualTo(12);
    assertThat(sheet.rows())
        .contains(
            List.of(
                "strike: the system higher within 7 days",
                "0.0 %",
                "100.0 %",
                "100.0",
                "87.6 to 100.0"));
    assertThat(sheet.note()).contains(" shares were compared, of which chance alone");
    for (List<String> row : sheet.rows()) {
      assertThat(row).hasSameSizeAs(sheet.columns());
    }
  }

  @Test
  void aScenarioDoesNotDifferFromItself() {
    assertThat(PathChanges.clearest(input(RISING, RISING), 0).rows()).isEmpty();
  }

  @Test
  void timesHaveARowForEachRungReachedInEither() {
    ReportSheet times = PathChanges.times(input(CALM, RISING), 0);
    assertThat(times.rows())
        .containsExactly(
            List.of("5 harassing fire", "100.0 %", "90.0 %", "10.0", "4.5"),
            List.of("6 limited lethal strike", "0.0 %", "10.0 %", "–", "1.0"));
  }
}
