package brink.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import brink.run.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodedCountsTest {
  private static final LocalDate START = LocalDate.of(2024, 7, 27);
  private static final LocalDate END = LocalDate.of(2024, 9, 25);
  private static final List<String> SIX =
      List.of("us", "israel", "hezbollah", "iran", "g7", "gulf");
  private static final Evidence EVIDENCE = ShippedEvidence.read();

  private static CodedCounts counts(Map<String, String> standsIn, List<String> actors) {
    return CodedCounts.of(EVIDENCE, standsIn, actors, START, END);
  }

  @Test
  void actsAreCountedByKindAndDirection() {
    Map<Cell, Integer> counts = counts(Map.of(), SIX).counts();
    assertThat(counts)
        .containsEntry(new Cell("appeal", "us", "israel"), 6)
        .containsEntry(new Cell("rocket-fire", "hezbollah", "israel"), 2)
        .containsEntry(new Cell("targeted-killing", "israel", "iran"), 1)
        .containsEntry(new Cell("rally", "us", "g7"), 2)
        .containsEntry(new Cell("consult", "us", "gulf"), 1);
  }

  @Test
  void everyActIsCountedOrLeftOutWithItsReason() {
    CodedCounts counted = counts(Map.of(), SIX);
    int sum = counted.counts().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(sum + counted.leftOut().size()).isEqualTo(EVIDENCE.acts().size());
    assertThat(counted.leftOut())
        .extracting(left -> left.event().eventKey() + ": " + left.reason())
        .contains(
            "al-asad: iraqi-militias is no actor of the scenario",
            "biden-abdullah: jordan is no actor of the scenario");
  }

  @Test
  void anActorOfTheModelStandsInForOneOfTheDocuments() {
    Map<Cell, Integer> counts = counts(Map.of("iraqi-militias", "iran"), SIX).counts();
    assertThat(counts)
        .containsEntry(new Cell("strike-us-forces", "iran", "us"), 1)
        .containsEntry(new Cell("threaten", "us", "iran"), 1);
  }

  @Test
  void anActorOfTheScenarioSpeaksForItself() {
    List<String> actors = List.of("us", "iran", "iraqi-militias");
    assertThat(counts(Map.of("iraqi-militias", "iran"), actors).counts())
        .containsEntry(new Cell("strike-us-forces", "iraqi-militias", "us"), 1);
  }

  @Test
  void nobodyActsOnItself() {
    CodedCounts counted = counts(Map.of("hezbollah", "israel"), List.of("israel"));
    assertThat(counted.counts()).isEmpty();
    assertThat(counted.leftOut())
        .extracting(CodedCounts.LeftOut::reason)
        .contains("israel stands at both ends");
  }

  @Test
  void aStandInThatTheScenarioLacksDoesNotSpeak() {
    assertThat(CodedCounts.speaker("jordan", Map.of("jordan", "egypt"), SIX)).isNull();
  }

  @Test
  void actsOutsideTheHorizonAreLeftOut() {
    LocalDate late = LocalDate.of(2024, 9, 23);
    CodedCounts counted = CodedCounts.of(EVIDENCE, Map.of(), SIX, late, END);
    assertThat(counted.counts())
        .containsEntry(new Cell("open-campaign", "israel", "hezbollah"), 1)
        .doesNotContainKey(new Cell("targeted-killing", "israel", "hezbollah"));
    assertThat(counted.leftOut())
        .extracting(CodedCounts.LeftOut::reason)
        .contains("it lies outside the scenario's days");
  }
}
