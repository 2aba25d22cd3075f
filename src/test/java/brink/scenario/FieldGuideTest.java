package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import brink.source.FieldShape;
import brink.source.JsonText;
import brink.source.RecordShape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldGuideTest {

  @Test
  void everyFieldOfEveryMappingIsExplainedOnce() {
    String guide = FieldTables.markdown();
    for (Class<?> type : List.of(ScenarioFile.class, ExogenousAct.class, Provenance.class)) {
      for (FieldShape field : RecordShape.of(type).fields().values()) {
        assertThat(guide).contains("| `" + field.key() + "` | ");
        assertThat(guide).contains("| " + field.field().text() + " | ");
      }
    }
    assertThat(guide.lines().filter(line -> line.startsWith("### "))).doesNotHaveDuplicates();
  }

  @Test
  void rowSaysKeyUnitRangeDefaultMeaningAndSource() {
    assertThat(FieldTables.markdown())
        .contains(
            "| `tempo` | number [1/day] | 0 to 20 | must be given |"
                + " spontaneous occasions to act (mu) | Hawkes 1971 |\n")
        .contains("| `hour` | number [hours] | 0 to 23.99 | 12 | hour of that day | |\n")
        .contains("| -20 to 20, or never | none |")
        .contains("### `acts.<name>.deaths` and `fronts.<name>.fire.<name>.<name>.deaths`\n");
  }

  @Test
  void tablesHaveSixColumnsEverywhere() {
    assertThat(FieldTables.markdown().lines().filter(line -> line.startsWith("|")))
        .allMatch(line -> line.chars().filter(c -> c == '|').count() == 7);
  }

  @Test
  void jsonTextIsPlainJson() {
    assertThat(JsonText.flat(Map.of("a", List.of(Map.of("b", 1), "c\""))))
        .isEqualTo(
            """
            {
              "a": [
                {
                  "b": 1
                },
                "c\\""
              ]
            }
            """);
    assertThat(JsonText.flat(List.of(true, 0.5, "x"))).isEqualTo("[true, 0.5, \"x\"]\n");
  }
}
