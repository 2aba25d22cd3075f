package brink.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeRuleTest {
  private static OutcomeRule rule(OutcomeKind kind) {
    return new OutcomeRule(
        "asked",
        "Days until rung 7",
        kind,
        true,
        "iran",
        "israel",
        List.of("state-salvo"),
        ActFamily.STRIKE,
        7,
        50,
        30,
        LocalDate.of(2024, 8, 3));
  }

  @Test
  void aTimeSaysWhichRunsItIsSummedOver() {
    OutcomeRule time = rule(OutcomeKind.FIRST_PASSAGE);
    assertThat(time.whereReached().label()).isEqualTo("Days until rung 7, where reached");
    assertThat(time.upTo(61).label()).isEqualTo("Days until rung 7, 61 where never reached");
  }

  @ParameterizedTest
  @EnumSource(value = OutcomeKind.class, mode = EnumSource.Mode.EXCLUDE, names = "FIRST_PASSAGE")
  void allElseHasAValueInEveryRunAndKeepsItsLabel(OutcomeKind kind) {
    OutcomeRule rule = rule(kind);
    assertThat(rule.whereReached()).isEqualTo(rule);
    assertThat(rule.upTo(61)).isEqualTo(rule);
  }

  @Test
  void theLabelIsAllThatDiffers() {
    OutcomeRule time = rule(OutcomeKind.FIRST_PASSAGE);
    for (OutcomeRule other : List.of(time.whereReached(), time.upTo(61))) {
      assertThat(other).usingRecursiveComparison().ignoringFields("label").isEqualTo(time);
    }
  }

  @Test
  void sixKindsHoldOrDoNotAndTheOthersAreNumbers() {
    assertThat(Arrays.stream(OutcomeKind.values()).filter(OutcomeKind::isEvent))
        .containsExactly(
            OutcomeKind.RUNG_REACHED,
            OutcomeKind.ACT_OCCURS,
            OutcomeKind.CEASEFIRE,
            OutcomeKind.DEATHS_REACHED,
            OutcomeKind.STEPS_UP_FIRST,
            OutcomeKind.QUIET_SPELL);
  }

  /** Goldstein 1992 scores conflict below 0; counts, days and deaths start at 0. */
  @Test
  void onlyASumOfGoldsteinScoresMayBeNegative() {
    assertThat(Arrays.stream(OutcomeKind.values()).filter(kind -> kind.least() < 0))
        .containsExactly(OutcomeKind.GOLDSTEIN_SUM);
    assertThat(OutcomeKind.DEATHS.least()).isZero();
  }
}
