package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import brink.evidence.Evidence;
import brink.model.Horizon;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final LocalDate START = LocalDate.of(2024, 7, 27);

  private final ScenarioTemplate baseline = Scenarios.baseline();

  private Replay until(String last, String... putIn) {
    Evidence evidence = baseline.evidence();
    assertThat(evidence).isNotNull();
    return Replay.of(
        evidence,
        Scenarios.scenario(baseline).world(),
        new Horizon(START, 61),
        LocalDate.parse(last),
        Set.of(putIn));
  }

  @Test
  void nothingBeforeTheStartOrAfterTheDayIsReplayed() {
    assertThat(until("2024-07-26").acts()).isEmpty();
    assertThat(until("2024-08-01").acts().values())
        .isNotEmpty()
        .allSatisfy(act -> assertThat(act.day()).isBetween(0.0, 6.0));
  }

  @Test
  void laterDaysOnlyAddActs() {
    assertThat(until("2024-09-25").acts().keySet())
        .containsAll(until("2024-08-05").acts().keySet())
        .hasSizeGreaterThan(until("2024-08-05").acts().size());
  }

  @Test
  void eventThatTheScenarioPutsInItselfIsNotDoubled() {
    assertThat(until("2024-07-27").acts().values())
        .extracting(GivenAct::act)
        .contains("rocket-fire");
    assertThat(until("2024-07-27", "golan-attack").acts().values())
        .extracting(GivenAct::act)
        .doesNotContain("rocket-fire");
  }

  @Test
  void reportedDeathsAndAttributionAreKept() {
    assertThat(until("2024-07-27").acts().values())
        .filteredOn(act -> act.act().equals("rocket-fire"))
        .singleElement()
        .satisfies(
            act -> {
              assertThat(act.deaths()).isEqualTo(12);
              assertThat(act.attribution()).isEqualTo(brink.model.Attribution.DENIED);
              assertThat(act.day()).isEqualTo(0.5);
            });
  }

  @Test
  void everyReplayedActIsOneThatTheModelKnows() {
    Scenario scenario = Scenarios.scenario(baseline);
    Set<String> actors = scenario.world().actors().keySet();
    assertThat(until("2024-09-25").acts().values())
        .allSatisfy(
            act -> {
              assertThat(scenario.world().acts()).containsKey(act.act());
              assertThat(actors).contains(act.actor(), act.target());
              assertThat(act.actor()).isNotEqualTo(act.target());
            });
  }

  @Test
  void eventsOnActorsOutsideTheModelAreListed() {
    List<String> left = until("2024-09-25").left();
    assertThat(left).isNotEmpty().allMatch(line -> line.matches("e[0-9]+ \\(.+\\)"));
  }
}
