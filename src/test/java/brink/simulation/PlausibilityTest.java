package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import brink.model.Act;
import brink.model.ActKind;
import brink.model.Strike;
import brink.random.RunKey;
import brink.run.History;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The baseline at prior means, before any calibration, within generous bounds. */
class PlausibilityTest {
  private static final int RUNS = 3000;
  private static final Simulation BASELINE = Baseline.simulation();

  /** The standard error of a share of 2 % is 0.26 points: the shares are not at the bounds. */
  @ParameterizedTest
  @ValueSource(
      strings = {"rung-7-within-8-days", "ground-incursion", "iran-israel-salvo", "ceasefire"})
  void noHeadlineOutcomeIsDegenerate(String outcome) {
    assertThat(Baseline.mean(BASELINE, outcome, RUNS)).isBetween(0.02, 0.98);
  }

  @Test
  void lowLevelExchangeCanLastForWeeksWithoutAJump() {
    assertThat(Baseline.mean(BASELINE, "quiet-month", RUNS)).isGreaterThan(0.20);
  }

  @Test
  void andItCanJumpWithinAWeek() {
    int jumps = 0;
    int place = Baseline.place(BASELINE, "first-7");
    for (int i = 0; i < RUNS; i++) {
      jumps += BASELINE.run(new RunKey(20240727, i)).outcome(place) <= 7 ? 1 : 0;
    }
    assertThat(jumps).isGreaterThan(RUNS / 20);
  }

  @Test
  void aCeasefireStopsFireWithinADay() {
    int ceasefires = 0;
    for (int i = 0; i < 400; i++) {
      History history = BASELINE.trace(new RunKey(20240727, i));
      List<Act> acts = history.acts();
      for (int a = 1; a < acts.size(); a++) {
        if (isCeasefire(acts, a)) {
          ceasefires++;
          assertNoFire(acts, a);
        }
      }
    }
    assertThat(ceasefires).isGreaterThan(10);
  }

  private static boolean isCeasefire(List<Act> acts, int a) {
    return acts.get(a).kind().id().equals("accept-ceasefire")
        && acts.get(a - 1).kind().id().equals("accept-ceasefire")
        && acts.get(a).day() == acts.get(a - 1).day();
  }

  /** No day of fire until a strike breaks the ceasefire. */
  private static void assertNoFire(List<Act> acts, int ceasefire) {
    for (Act act : acts.subList(ceasefire + 1, acts.size())) {
      if (act instanceof Strike strike) {
        if (!strike.dailyFire() && isBetweenTheParties(strike)) {
          return;
        }
        assertThat(strike.dailyFire() && isBetweenTheParties(strike)).isFalse();
      }
    }
  }

  private static boolean isBetweenTheParties(Strike strike) {
    List<String> actors = BASELINE.layout().actors();
    List<String> front = List.of("israel", "hezbollah");
    return front.contains(actors.get(strike.actor()))
        && front.contains(actors.get(strike.target()));
  }

  @Test
  void everyKindOfTheCatalogueThatAnActorHasIsUsedInSomeRun() {
    List<String> used =
        java.util.stream.IntStream.range(0, 400)
            .mapToObj(i -> BASELINE.trace(new RunKey(20240727, i)))
            .flatMap(history -> history.acts().stream())
            .map(Act::kind)
            .map(ActKind::id)
            .distinct()
            .toList();
    assertThat(used).hasSizeGreaterThan(18);
  }
}
