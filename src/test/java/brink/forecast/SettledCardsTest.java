package brink.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import brink.model.OutcomeKind;
import brink.model.OutcomeRule;
import brink.model.World;
import brink.parameter.ParameterValues;
import brink.path.Stories;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is settled, by acts written by hand in the baseline's world; day 5 is the first free one.
 */
class SettledCardsTest {
  private static final LocalDate START = LocalDate.of(2024, 7, 27);
  private static final double FREE = 5;
  private static final World WORLD =
      ScenarioTemplate.read("scenarios/baseline.yaml", List.of(), new FileSource(Path.of("")))
          .at(ParameterValues.NONE)
          .world();

  private static final KnownAct ROCKETS = act(1, "rocket-fire", "hezbollah", "israel", 12);
  private static final KnownAct KILLING = act(3, "targeted-killing", "israel", "hezbollah", 1);
  private static final KnownAct UNCOUNTED = act(2, "air-strike", "israel", "hezbollah", null);

  private static KnownAct act(
      double day, String kind, String actor, String target, @Nullable Integer deaths) {
    return KnownAct.of(WORLD, day, kind, actor, target, deaths);
  }

  private static OutcomeRule rule(
      OutcomeKind kind, @Nullable String from, List<String> acts, int rung, @Nullable Integer by) {
    return new OutcomeRule(
        "id",
        "label",
        kind,
        false,
        from,
        null,
        acts,
        null,
        rung,
        20,
        7,
        by == null ? null : START.plusDays(by));
  }

  private static SettledStatus settled(OutcomeRule rule, KnownAct... acts) {
    return new SettledCards(new KnownPast(WORLD, List.of(acts), FREE, true), Stories.layout(10))
        .of(rule);
  }

  @Test
  void theRungOfAnActIsKnownOnceItsDeathsAre() {
    assertThat(ROCKETS.least()).isEqualTo(6);
    assertThat(ROCKETS.most()).isEqualTo(6);
    assertThat(KILLING.least()).isEqualTo(7);
    assertThat(UNCOUNTED.least()).isEqualTo(5);
    assertThat(UNCOUNTED.most()).isEqualTo(7);
    assertThat(act(1, "threaten", "iran", "israel", null).most()).isEqualTo(3);
    assertThat(act(1, "air-strike", "us", "iran", 0).least()).isEqualTo(9);
  }

  @Test
  void anActThatIsReplayedHasComeTrueAndOneWhoseDaysAreOverHasNot() {
    OutcomeRule killing =
        rule(OutcomeKind.ACT_OCCURS, "israel", List.of("targeted-killing"), 0, null);
    assertThat(settled(killing, ROCKETS, KILLING)).isEqualTo(SettledStatus.TRUE);
    assertThat(settled(killing, ROCKETS)).isEqualTo(SettledStatus.NO);
    OutcomeRule soon = rule(OutcomeKind.ACT_OCCURS, "israel", List.of("targeted-killing"), 0, 4);
    assertThat(settled(soon, ROCKETS)).isEqualTo(SettledStatus.FALSE);
    // One day of five is still to come.
    OutcomeRule later = rule(OutcomeKind.ACT_OCCURS, "israel", List.of("targeted-killing"), 0, 5);
    assertThat(settled(later, ROCKETS)).isEqualTo(SettledStatus.NO);
  }

  @Test
  void aRungOfFireMayHaveBeenReachedByChance() {
    assertThat(settled(rule(OutcomeKind.RUNG_REACHED, null, List.of(), 7, null), KILLING))
        .isEqualTo(SettledStatus.TRUE);
    assertThat(settled(rule(OutcomeKind.RUNG_REACHED, null, List.of(), 7, 4), ROCKETS))
        .isEqualTo(SettledStatus.DRAWN);
    assertThat(settled(rule(OutcomeKind.RUNG_REACHED, null, List.of(), 8, 4), ROCKETS))
        .isEqualTo(SettledStatus.FALSE);
    // Three at war make it a regional war.
    KnownAct salvo = act(2, "state-salvo", "iran", "israel", 0);
    assertThat(settled(rule(OutcomeKind.RUNG_REACHED, null, List.of(), 9, 4), salvo))
        .isEqualTo(SettledStatus.DRAWN);
  }

  @Test
  void deathsAddUpButNeverEnd() {
    OutcomeRule twenty = rule(OutcomeKind.DEATHS_REACHED, null, List.of(), 0, null);
    assertThat(settled(twenty, ROCKETS)).isEqualTo(SettledStatus.NO);
    assertThat(settled(twenty, ROCKETS, ROCKETS)).isEqualTo(SettledStatus.TRUE);
    assertThat(settled(rule(OutcomeKind.DEATHS_REACHED, null, List.of(), 0, 4), ROCKETS))
        .isEqualTo(SettledStatus.DRAWN);
  }

  @Test
  void whoStepsUpFirstIsSettledByTheFirstActThatDoesForCertain() {
    OutcomeRule israel = rule(OutcomeKind.STEPS_UP_FIRST, "israel", List.of(), 7, null);
    OutcomeRule iran = rule(OutcomeKind.STEPS_UP_FIRST, "iran", List.of(), 7, null);
    assertThat(settled(israel, ROCKETS, UNCOUNTED, KILLING)).isEqualTo(SettledStatus.TRUE);
    assertThat(settled(iran, ROCKETS, UNCOUNTED, KILLING)).isEqualTo(SettledStatus.FALSE);
    assertThat(settled(israel, ROCKETS)).isEqualTo(SettledStatus.NO);
    KnownAct uncounted = act(2, "rocket-fire", "hezbollah", "israel", null);
    assertThat(settled(israel, uncounted, KILLING)).isEqualTo(SettledStatus.NO);
  }

  @Test
  void ceasefiresDoNotBeginInReplayedDays() {
    assertThat(settled(rule(OutcomeKind.CEASEFIRE, null, List.of(), 0, 4)))
        .isEqualTo(SettledStatus.FALSE);
    assertThat(settled(rule(OutcomeKind.CEASEFIRE, null, List.of(), 0, null)))
        .isEqualTo(SettledStatus.NO);
  }

  @Test
  void aQuietSpellIsRuledOutWhereTooFewDaysAreLeft() {
    // Seven days with no rung above 6; day 3 is loud, six days are left.
    OutcomeRule quiet = rule(OutcomeKind.QUIET_SPELL, null, List.of(), 6, null);
    assertThat(settled(quiet, KILLING)).isEqualTo(SettledStatus.FALSE);
    assertThat(settled(quiet, ROCKETS)).isEqualTo(SettledStatus.NO);
  }

  @Test
  void aRunThatMayEndEarlyHasNoCertainActs() {
    OutcomeRule killing =
        rule(OutcomeKind.ACT_OCCURS, "israel", List.of("targeted-killing"), 0, null);
    KnownPast past = new KnownPast(WORLD, List.of(KILLING), FREE, false);
    assertThat(new SettledCards(past, Stories.layout(10)).of(killing)).isEqualTo(SettledStatus.NO);
  }
}
